//! What is in a file, in 16 bytes, so that two looks at it can be compared.
//!
//! In: bytes. Out: their XXH3, 128 bits (<https://github.com/Cyan4973/xxHash>). It tells apart what people, editors and
//! programs write, many times faster than a cryptographic hash; nobody deceives a cache of their own files. What others
//! rely on has SHA-256: published files and the hashes of texts.

use std::io::{self, Write};

use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// 16 bytes that tell contents apart.
pub type Digest = [u8; 16];

/// The digest of some bytes: XXH3, the lowest byte first.
pub fn of(bytes: &[u8]) -> Digest {
    xxh3_128(bytes).to_le_bytes()
}

/// The digest of bytes that are written to it.
#[derive(Clone, Default)]
pub struct Digester(Xxh3);

impl Digester {
    /// The digest of all bytes so far.
    pub fn finish(&self) -> Digest {
        self.0.digest128().to_le_bytes()
    }
}

impl Write for Digester {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_as_the_whole() {
        let bytes: Vec<u8> = (0..5000_u32).map(|n| (n * n % 251) as u8).collect();
        let mut parts = Digester::default();
        for part in bytes.chunks(333) {
            parts.write_all(part).unwrap();
        }
        assert_eq!(parts.finish(), of(&bytes));
        assert_ne!(of(&bytes), of(&bytes[1..]));
        // Of nothing, as the reference program prints it.
        let printed = "99aa06d3014798d86001c324468d497f";
        assert_eq!(
            u128::from_le_bytes(of(b"")),
            u128::from_str_radix(printed, 16).unwrap()
        );
    }
}
