/** Share of claims among the posts that confidences were made for (`prior` of the training's settings). */
export const calibratedFor = 0.22;
