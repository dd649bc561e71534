/** The parts of the English model that its package keeps for itself. */
declare module "wink-eng-lite-web-model/dist/*.js" {
  const part: unknown;
  export default part;
}
