/** Bytes of English that most tokenizers make one token of; on the careful side. */
const bytesPerToken = 3.5;

/** About how many tokens a text is. */
export const tokensIn = (text: string): number => Math.ceil(Buffer.byteLength(text) / bytesPerToken);
