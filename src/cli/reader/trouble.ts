/** Why a reader gave no answer that counts. The run goes on with the rules alone. */
export class ReaderTrouble extends Error {
  override readonly name = "ReaderTrouble";

  constructor(
    message: string,
    /** No further request would fare better: nobody listens, or the key is wrong. */
    readonly isFinal: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
