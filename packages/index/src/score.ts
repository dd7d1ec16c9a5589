/**
 * The relevance of a document: for each word or phrase of the search, so much where the title has it and so much where the text has it.
 *
 * On purpose without the statistics of the corpus (BM25's idf and average length): through them a document marked TLP:RED changes the score and
 * the order that a reader of TLP:CLEAR sees. Elasticsearch's answers and the embedded ones are the same for it.
 */
export const titleScore = 3;
export const textScore = 1;
