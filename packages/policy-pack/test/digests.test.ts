import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import sm3 from 'sm-crypto/src/sm3/index.js'
import { expect, it } from 'vitest'

// The vectors of GB/T 32905-2016, annex A, and of FIPS 180-4.
it.each([
  ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
])('SM3 of %s', (text, digest) => {
  expect(sm3(utf8ToBytes(text))).toBe(digest)
})

it.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('SHA-256 of "%s"', (text, digest) => {
  expect(bytesToHex(sha256(utf8ToBytes(text)))).toBe(digest)
})
