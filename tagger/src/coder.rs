//! An arithmetic coder (Witten, Neal and Cleary 1987) of bits whose odds are learned on the way: a likely bit costs a part
//! of a bit. Writer and reader take the same steps, so that a form of file is told once, by functions over any [`Coder`].

/// Writes what it is told, or reads and tells what was written.
pub trait Coder {
    /// One bit, by its odds. Returns the bit; a reader does not look at the one it is given.
    fn bit(&mut self, odds: &mut Odds, bit: bool) -> bool;

    /// So many low bits of a number, at most 24, each as likely as not.
    fn plain(&mut self, width: u32, value: u32) -> u32;

    /// Whether more was read than there is.
    fn is_over(&self) -> bool;

    /// A number of 32 bits, each as likely as not. There are few: one function for all is smaller.
    #[inline(never)]
    fn word(&mut self, value: u32) -> u32 {
        let high = self.plain(16, value >> 16);
        high << 16 | self.plain(16, value & 0xffff)
    }

    /// A number, told by asking of each one below it whether it is larger; the last odds are for all that are larger still.
    fn count(&mut self, odds: &mut [Odds], most: u32, value: u32) -> u32 {
        let mut count = 0;
        let last = odds.len() - 1;
        while count < most && self.bit(&mut odds[last.min(count as usize)], count < value) {
            count += 1;
        }
        count
    }
}

/// How likely a bit is set: its share among those seen, the last few hundred of them above all.
#[derive(Clone, Copy, Debug)]
pub struct Odds {
    /// In parts of 65536.
    set: u16,
    seen: u8,
}

impl Default for Odds {
    fn default() -> Self {
        Self { set: 1 << 15, seen: 0 }
    }
}

/// By how many were seen, how far one more moves the share, in parts of 32768.
const RATES: [u32; 256] = {
    let mut rates = [0; 256];
    let mut seen = 0;
    while seen < 256 {
        rates[seen] = (1 << 16) / (2 * seen as u32 + 3);
        seen += 1;
    }
    rates
};

impl Odds {
    fn learn(&mut self, bit: bool) {
        let (share, rate) = (u32::from(self.set), RATES[usize::from(self.seen)]);
        let moved = if bit { share + (((65535 - share) * rate) >> 15) } else { share - (((share - 1) * rate) >> 15) };
        self.set = moved as u16;
        self.seen = self.seen.saturating_add(1);
    }
}

/// A range that is narrower has a byte settled.
const NARROW: u32 = 1 << 24;

/// Writes.
#[derive(Debug)]
pub struct Writer {
    bytes: Vec<u8>,
    low: u32,
    range: u32,
}

impl Default for Writer {
    fn default() -> Self {
        Self { bytes: Vec::new(), low: 0, range: u32::MAX }
    }
}

impl Writer {
    /// What was written.
    pub fn finish(mut self) -> Vec<u8> {
        self.bytes.extend(self.low.to_be_bytes());
        self.bytes
    }

    /// Takes the part of the range that begins at `from` and is `range` wide.
    fn narrow(&mut self, from: u32, range: u32) {
        let (low, carries) = self.low.overflowing_add(from);
        if carries {
            for byte in self.bytes.iter_mut().rev() {
                *byte = byte.wrapping_add(1);
                if *byte != 0 {
                    break;
                }
            }
        }
        (self.low, self.range) = (low, range);
        while self.range < NARROW {
            self.bytes.push((self.low >> 24) as u8);
            self.low <<= 8;
            self.range <<= 8;
        }
    }
}

impl Coder for Writer {
    fn bit(&mut self, odds: &mut Odds, bit: bool) -> bool {
        let part = (self.range >> 16) * u32::from(odds.set);
        let (from, range) = if bit { (0, part) } else { (part, self.range - part) };
        self.narrow(from, range);
        odds.learn(bit);
        bit
    }

    fn plain(&mut self, width: u32, value: u32) -> u32 {
        let part = self.range >> width;
        self.narrow(part * value, part);
        value
    }

    fn is_over(&self) -> bool {
        false
    }
}

/// Reads; what stands after the end reads as zeros.
#[derive(Debug)]
pub struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
    /// How far into the range the bytes point.
    code: u32,
    range: u32,
}

impl<'b> Reader<'b> {
    /// Reads `bytes` from the beginning.
    pub fn new(bytes: &'b [u8]) -> Self {
        let mut reader = Self { bytes, at: 0, code: 0, range: u32::MAX };
        (0..4).for_each(|_| reader.take_byte());
        reader
    }

    /// Whether everything was read, and no more.
    pub fn is_done(&self) -> bool {
        self.at == self.bytes.len()
    }

    fn take_byte(&mut self) {
        self.code = self.code << 8 | u32::from(self.bytes.get(self.at).copied().unwrap_or(0));
        self.at += 1;
    }

    fn narrow(&mut self, from: u32, range: u32) {
        (self.code, self.range) = (self.code.wrapping_sub(from), range);
        while self.range < NARROW {
            self.take_byte();
            self.range <<= 8;
        }
    }
}

impl Coder for Reader<'_> {
    fn bit(&mut self, odds: &mut Odds, _: bool) -> bool {
        let part = (self.range >> 16) * u32::from(odds.set);
        let bit = self.code < part;
        let (from, range) = if bit { (0, part) } else { (part, self.range - part) };
        self.narrow(from, range);
        odds.learn(bit);
        bit
    }

    fn plain(&mut self, width: u32, _: u32) -> u32 {
        let part = self.range >> width;
        // Bytes that nobody wrote may point behind the last part.
        let value = (self.code / part).min((1 << width) - 1);
        self.narrow(part * value, part);
        value
    }

    fn is_over(&self) -> bool {
        self.at > self.bytes.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a test tells a coder: a count, a bit that is mostly set, and a number.
    type Told = (u32, bool, u32);

    fn told(at: u64) -> Told {
        let noise = crate::hash::mix(at);
        ((noise as u32).trailing_zeros(), noise >> 40 & 63 != 0, noise as u32)
    }

    fn pass(coder: &mut impl Coder, told: impl Fn(u64) -> Told) -> Vec<Told> {
        let (mut counts, mut bits) = ([Odds::default(); 4], Odds::default());
        let steps = (0..20_000).map(|at| {
            let (count, bit, number) = told(at);
            let read = (coder.count(&mut counts, 9, count), coder.bit(&mut bits, bit));
            (read.0, read.1, coder.word(number) ^ coder.plain(24, number >> 8))
        });
        steps.collect()
    }

    #[test]
    fn what_was_written_is_read() {
        let mut writer = Writer::default();
        let written = pass(&mut writer, told);
        let bytes = writer.finish();
        let mut reader = Reader::new(&bytes);
        assert_eq!(pass(&mut reader, |_| (0, false, 0)), written);
        assert!(reader.is_done() && !reader.is_over());
        let mut short = Reader::new(&bytes[..bytes.len() - 1]);
        pass(&mut short, |_| (0, false, 0));
        assert!(short.is_over() && !short.is_done());
    }

    #[test]
    fn likely_bits_cost_little() {
        let (mut writer, mut odds) = (Writer::default(), Odds::default());
        for at in 0..8000 {
            writer.bit(&mut odds, told(at).1);
        }
        // The entropy of one in 64 is 0.116 bits.
        assert!(writer.finish().len() < 8000 / 64 + 16);
    }

    #[test]
    fn any_bytes_are_read_to_their_end() {
        for byte in [0, 1, 0x7f, 0xff] {
            let bytes = vec![byte; 64];
            let mut reader = Reader::new(&bytes);
            pass(&mut reader, |_| (0, false, 0));
            assert!(reader.is_over());
        }
    }
}
