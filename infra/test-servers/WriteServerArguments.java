import java.nio.file.Path;
import org.elasticsearch.bootstrap.ServerArgs;
import org.elasticsearch.common.io.stream.OutputStreamStreamOutput;
import org.elasticsearch.common.settings.KeyStoreWrapper;
import org.elasticsearch.common.settings.Settings;

/**
 * Elasticsearch reads its arguments from standard input, in its own wire format. This writes them to standard output:
 * home, configuration folder, log folder, pid file. It stands in for the launcher, which asks for modules a test does not need.
 */
final class WriteServerArguments {
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]), configuration = Path.of(arguments[1]), logs = Path.of(arguments[2]), pid = Path.of(arguments[3]);
    Settings settings =
        Settings.builder().loadFromPath(configuration.resolve("elasticsearch.yml")).put("path.home", home.toString()).build();
    // Not a daemon would mean: end when standard input does.
    boolean daemonize = true, quiet = true;
    try (KeyStoreWrapper noSecrets = KeyStoreWrapper.create();
        OutputStreamStreamOutput out = new OutputStreamStreamOutput(System.out)) {
      new ServerArgs(daemonize, quiet, pid, noSecrets, settings, configuration, logs).writeTo(out);
    }
  }
}
