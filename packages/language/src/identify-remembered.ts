/** Words remembered before all are forgotten, and the longest that is: bounds memory on hostile input. */
const most = 30_000;
const longest = 40;

/** The same function of a word, which answers from memory for words met before: a feed repeats its words. */
export function remembered<Answer>(of: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    if (word.length > longest) return of(word);
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size >= most) answers.clear();
      answer = of(word);
      answers.set(word, answer);
    }
    return answer;
  };
}
