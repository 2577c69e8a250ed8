//! Numbers in base 62 with a fixed count of digits: `0-9`, `A-Z`, `a-z`, most significant first.

const DIGITS: [u8; 62] = *b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Appends the big-endian number `bytes` to `out` as `count` digits; what exceeds `62^count` is cut off at the top.
pub(super) fn push<const N: usize>(out: &mut String, mut bytes: [u8; N], count: usize) {
    let mut digits = vec!['0'; count];
    for digit in digits.iter_mut().rev() {
        let remainder = divide_by_62(&mut bytes);
        *digit = DIGITS.get(usize::from(remainder)).map_or('0', |&ascii| char::from(ascii));
    }
    out.extend(digits);
}

pub(super) fn is_base62(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Long division by 62: `bytes` becomes the quotient.
fn divide_by_62(bytes: &mut [u8]) -> u8 {
    let mut remainder = 0u16;
    for byte in bytes {
        let dividend = (remainder << 8) | u16::from(*byte);
        // The remainder is below 62, so the dividend is below 62 * 256 and the quotient fits a byte.
        *byte = (dividend / 62).to_le_bytes()[0];
        remainder = dividend % 62;
    }
    remainder.to_le_bytes()[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text<const N: usize>(bytes: [u8; N], count: usize) -> String {
        let mut out = String::new();
        push(&mut out, bytes, count);
        out
    }

    #[test]
    fn numbers_are_padded_and_most_significant_first() {
        assert_eq!(text([0], 3), "000");
        assert_eq!(text([61], 3), "00z");
        assert_eq!(text(62u32.to_be_bytes(), 3), "010");
        assert_eq!(text(u32::MAX.to_be_bytes(), 6), "4gfFC3");
    }

    #[test]
    fn the_largest_secret_fits_its_43_digits() {
        assert_eq!(text([0xff; 32], 44).get(..1), Some("0"));
        assert_ne!(text([0xff; 32], 43).get(..1), Some("0"));
    }
}
