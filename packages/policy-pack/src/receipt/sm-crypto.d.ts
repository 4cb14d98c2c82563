/** SM3 alone, of a package whose main module also holds ciphers and reads chance. */
declare module 'sm-crypto/src/sm3/index.js' {
  const sm3: (input: Uint8Array) => string
  export default sm3
}
