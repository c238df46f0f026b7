//! Every node pushes every other away. Far groups push as one (Barnes & Hut 1986), and near nodes ask the tree together,
//! so that thousands of nodes cost n log n and not n².

use super::Body;

/// How hard two nodes of the smallest size push each other at distance 1; it falls with the distance, not with its square,
/// as in d3-force. A node pushes as its radius, so that the main actors get room.
const STRENGTH: f64 = 420.0;
const UNIT_RADIUS: f64 = 7.0;
/// A group whose side is at most this part of its distance from the nodes that ask pushes as one.
const OPENING: f64 = 0.9;
/// Nearer nodes push as if they were this far, squared: or two in one place would fly to infinity.
const NEAREST: f64 = 36.0;
/// Nodes that a cell is not halved for, and that ask the tree together.
const FEW: usize = 8;
/// Cells are halved at most this often; places are told apart by as many bits.
const DEEPEST: u32 = 16;

/// The nodes as they push, kept between the steps for its room.
#[derive(Clone, Debug, Default)]
pub(super) struct Field {
    /// Along a Z-shaped curve (Morton 1966), on which the nodes of every cell lie together.
    nodes: Vec<Charge>,
    /// Every cell before its quarters.
    cells: Vec<Cell>,
    /// What pushes the nodes that ask.
    pushing: Vec<Charge>,
}

/// What pushes: a node, or the middle of many.
#[derive(Clone, Copy, Debug, Default)]
struct Charge {
    x: f64,
    y: f64,
    strength: f64,
    /// The body.
    body: u32,
    /// Its place on the curve.
    code: u32,
}

/// A square with nodes in it.
#[derive(Clone, Copy, Debug)]
struct Cell {
    sum: Charge,
    side: f64,
    /// Its nodes, as places on the curve.
    first: u32,
    end: u32,
    /// The cell after its quarters.
    next: u32,
    is_leaf: bool,
}

impl Field {
    /// Adds to every body the push of all others, at this part of its full strength.
    pub fn push(&mut self, bodies: &mut [Body], strength: f64) {
        self.place(bodies);
        for at in 0..self.cells.len() {
            let cell = self.cells[at];
            if cell.is_leaf {
                self.gather(&cell);
                for node in &self.nodes[cell.first as usize..cell.end as usize] {
                    let (x, y) = push_at(node.x, node.y, &self.pushing);
                    let body = &mut bodies[node.body as usize];
                    body.dx += x * STRENGTH * strength;
                    body.dy += y * STRENGTH * strength;
                }
            }
        }
    }

    /// Sorts the bodies along the curve and into cells.
    fn place(&mut self, bodies: &[Body]) {
        let reach = bodies.iter().fold(1.0_f64, |reach, body| reach.max(body.x.abs()).max(body.y.abs()));
        let scale = f64::from(1_u32 << (DEEPEST - 1)) / reach;
        #[expect(clippy::cast_sign_loss, reason = "no place is below minus the reach")]
        let step = |place: f64| spread(((place + reach) * scale) as u32);
        let mut codes: Vec<u64> = (0..)
            .zip(bodies)
            .map(|(at, body): (u64, _)| u64::from(step(body.x) | step(body.y) << 1) << 32 | at)
            .collect();
        codes.sort_unstable();
        self.nodes.clear();
        self.nodes.extend(codes.into_iter().map(|code| {
            let body = bodies[code as u32 as usize];
            let strength = body.radius / UNIT_RADIUS;
            Charge { x: body.x, y: body.y, strength, body: code as u32, code: (code >> 32) as u32 }
        }));
        self.cells.clear();
        self.split(0, self.nodes.len(), 0, 2.0 * reach);
    }

    /// Adds the cell of these nodes with all that is in it; its sum, not yet divided.
    fn split(&mut self, first: usize, end: usize, depth: u32, side: f64) -> Charge {
        let at = self.cells.len();
        let is_leaf = end - first <= FEW || depth == DEEPEST;
        let mut sum = Charge::default();
        self.cells.push(Cell { sum, side, first: first as u32, end: end as u32, next: 0, is_leaf });
        if is_leaf {
            for node in &self.nodes[first..end] {
                add(&mut sum, node.x * node.strength, node.y * node.strength, node.strength);
            }
        } else {
            let mut from = first;
            let shift = 2 * (DEEPEST - 1 - depth);
            while from < end {
                let quarter = self.nodes[from].code >> shift;
                let to = from + self.nodes[from..end].partition_point(|node| node.code >> shift == quarter);
                let part = self.split(from, to, depth + 1, side / 2.0);
                add(&mut sum, part.x, part.y, part.strength);
                from = to;
            }
        }
        let next = self.cells.len() as u32;
        let cell = &mut self.cells[at];
        cell.next = next;
        cell.sum = Charge { x: sum.x / sum.strength, y: sum.y / sum.strength, ..sum };
        sum
    }

    /// Gathers what pushes the nodes of a leaf: groups that are far from all of them, else single nodes.
    fn gather(&mut self, leaf: &Cell) {
        let nodes = &self.nodes[leaf.first as usize..leaf.end as usize];
        let count = nodes.len() as f64;
        let sum = nodes.iter().fold((0.0, 0.0), |sum, node| (sum.0 + node.x, sum.1 + node.y));
        let (x, y) = (sum.0 / count, sum.1 / count);
        let reach = nodes.iter().fold(0.0_f64, |reach, node| reach.max(square(node.x - x, node.y - y))).sqrt();
        self.pushing.clear();
        let mut at = 0;
        while let Some(cell) = self.cells.get(at) {
            let far = cell.side / OPENING + reach;
            if square(cell.sum.x - x, cell.sum.y - y) >= far * far {
                self.pushing.push(cell.sum);
                at = cell.next as usize;
            } else if cell.is_leaf {
                self.pushing.extend_from_slice(&self.nodes[cell.first as usize..cell.end as usize]);
                at = cell.next as usize;
            } else {
                at += 1;
            }
        }
    }
}

fn add(sum: &mut Charge, x: f64, y: f64, strength: f64) {
    (sum.x, sum.y, sum.strength) = (sum.x + x, sum.y + y, sum.strength + strength);
}

fn square(x: f64, y: f64) -> f64 {
    x * x + y * y
}

/// The push on a body at `(x, y)`; it may be among those that push, since at distance 0 it does not push itself.
fn push_at(x: f64, y: f64, pushing: &[Charge]) -> (f64, f64) {
    let mut push = (0.0, 0.0);
    for charge in pushing {
        let (away_x, away_y) = (x - charge.x, y - charge.y);
        let distance = square(away_x, away_y);
        let strength = charge.strength / if distance < NEAREST { NEAREST } else { distance };
        push.0 += away_x * strength;
        push.1 += away_y * strength;
    }
    push
}

/// The low 16 bits with a gap after each.
fn spread(bits: u32) -> u32 {
    let mut bits = bits.min(0xffff);
    for (shift, mask) in [(8, 0x00ff_00ff), (4, 0x0f0f_0f0f), (2, 0x3333_3333), (1, 0x5555_5555)] {
        bits = (bits | bits << shift) & mask;
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the sum over all pairs.
    #[test]
    fn far_groups_push_nearly_as_their_bodies_do() {
        let radii: Vec<f32> = (0..500_u16).map(|at| f32::from(7 + at % 13)).collect();
        let bodies = super::super::start::places(&radii, &[]);
        let mut pushed = bodies.clone();
        Field::default().push(&mut pushed, 1.0);
        for (at, body) in bodies.iter().enumerate() {
            let (mut x, mut y) = (0.0, 0.0);
            for other in &bodies {
                let (away_x, away_y) = (body.x - other.x, body.y - other.y);
                let strength = STRENGTH * other.radius / UNIT_RADIUS / (away_x * away_x + away_y * away_y).max(NEAREST);
                (x, y) = (x + away_x * strength, y + away_y * strength);
            }
            let error = ((pushed[at].dx - x).powi(2) + (pushed[at].dy - y).powi(2)).sqrt();
            assert!(error < 0.06 * STRENGTH, "body {at}: {error} off {}", (x * x + y * y).sqrt());
        }
    }

    #[test]
    fn bodies_in_one_place_do_no_harm() {
        let mut bodies = vec![Body { x: 3.0, y: 4.0, radius: 7.0, ..Body::default() }; 50];
        Field::default().push(&mut bodies, 1.0);
        assert!(bodies.iter().all(|body| body.dx.is_finite() && body.dy.is_finite()));
    }
}
