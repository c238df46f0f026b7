//! Who is tied to whom, in one list: what searches and measures go through again and again.

/// The neighbours of every node, each with the weight of its tie.
#[derive(Clone, Debug, Default)]
pub struct Adjacency {
    /// Where the neighbours of each node begin in the list, and at last where they end.
    starts: Vec<u32>,
    list: Vec<(u32, f64)>,
}

impl Adjacency {
    /// Of `nodes` nodes and the ties between them: both ends, and the weight.
    pub fn of(nodes: usize, ties: impl Iterator<Item = (u32, u32, f64)> + Clone) -> Self {
        let both = ties.flat_map(|(a, b, weight)| [(a, b, weight), (b, a, weight)]);
        let mut starts = vec![0; nodes + 1];
        both.clone().for_each(|(from, ..)| starts[from as usize] += 1);
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut list = vec![(0, 0.0); sum as usize];
        for (from, to, weight) in both {
            let start = &mut starts[from as usize];
            *start -= 1;
            list[*start as usize] = (to, weight);
        }
        Self { starts, list }
    }

    /// How many nodes there are.
    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The neighbours of a node.
    pub fn near(&self, node: usize) -> &[(u32, f64)] {
        &self.list[self.starts[node] as usize..self.starts[node + 1] as usize]
    }

    /// Ties from a node to every node; [`u32::MAX`] where none lead there.
    pub fn distances(&self, from: usize) -> Vec<u32> {
        let mut found = vec![u32::MAX; self.len()];
        found[from] = 0;
        let mut queue = vec![from];
        let mut at = 0;
        while let Some(&node) = queue.get(at) {
            at += 1;
            for &(to, _) in self.near(node) {
                if found[to as usize] == u32::MAX {
                    found[to as usize] = found[node] + 1;
                    queue.push(to as usize);
                }
            }
        }
        found
    }
}
