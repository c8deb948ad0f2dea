using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Search.Resolved;

/// <summary>词语关联: how likely a pair of characters in a question is, given a pair in the article that answers it. Learnt from resolved questions as a translation model (IBM Model 1, Brown et al. 1993), by expectation and maximisation.</summary>
sealed class WordAssociation
{
    const int Rounds = 4;
    // Fewer answers with a pair than this tell little about it.
    const float Damping = 0.5f;
    const float Least = 0.002f;
    // Stands in every answer: takes up what no word of the answer explains (这, 请问).
    const uint Nothing = 1;

    readonly Dictionary<uint, float> usual = [];
    readonly Dictionary<uint, (uint Answer, float Likelihood)[]> rows = [];

    /// <param name="answered">Questions with an article each, both folded.</param>
    public WordAssociation(IReadOnlyList<(string Question, string Article)> answered)
    {
        var cells = new Cells();
        List<(int Questions, int[] Cells)> pairs = [.. answered.Select(a => cells.Of(Pairs(a.Question), [Nothing, .. Pairs(a.Article)]))];
        foreach (var (question, _) in answered)
            foreach (var pair in Pairs(question))
                usual[pair] = usual.GetValueOrDefault(pair) + 1;
        var whole = usual.Values.Sum();
        foreach (var pair in usual.Keys)
            usual[pair] /= whole;
        var likelihoods = Fit(pairs, cells);
        foreach (var row in cells.All.Where(c => c.Answer != Nothing && likelihoods[c.Cell] > Least).GroupBy(c => c.Question))
            rows.Add(row.Key, [.. row.Select(c => (c.Answer, likelihoods[c.Cell]))]);
    }

    /// <summary>A question made ready to be compared with many articles.</summary>
    public AssociatedQuestion Read(string folded) => new([.. Pairs(folded).Select(pair => (pair, usual.GetValueOrDefault(pair, 1e-5f), rows.GetValueOrDefault(pair) ?? []))]);

    internal static IReadOnlyCollection<uint> Pairs(string folded)
    {
        HashSet<uint> pairs = [];
        foreach (var token in TextAnalyzer.Tokens(folded))
            if (token.Kind == TokenKind.Pair)
                pairs.Add(TermKey.OfPair(folded[token.Start], folded[token.Start + 1]));
        return pairs;
    }

    static float[] Fit(IReadOnlyList<(int Questions, int[] Cells)> pairs, Cells cells)
    {
        var likelihoods = new float[cells.Count];
        Array.Fill(likelihoods, 1f);
        for (var round = 0; round < Rounds; round++)
        {
            var counts = new float[likelihoods.Length];
            foreach (var (questions, of) in pairs)
                for (int row = 0, width = questions == 0 ? 0 : of.Length / questions; row < questions; row++)
                    Share(of.AsSpan(row * width, width), likelihoods, counts);
            var totals = new Dictionary<uint, float>();
            foreach (var (_, answer, cell) in cells.All)
                totals[answer] = totals.GetValueOrDefault(answer, answer == Nothing ? 0 : Damping) + counts[cell];
            foreach (var (_, answer, cell) in cells.All)
                likelihoods[cell] = counts[cell] / totals[answer];
        }
        return likelihoods;
    }

    // One pair of a question is shared out among the pairs of the answer, by how likely each is to have brought it.
    static void Share(ReadOnlySpan<int> row, float[] likelihoods, float[] counts)
    {
        var sum = 0f;
        foreach (var cell in row)
            sum += likelihoods[cell];
        if (sum <= 0)
            return;
        foreach (var cell in row)
            counts[cell] += likelihoods[cell] / sum;
    }

    /// <summary>Numbers every question pair with every answer pair it stands beside.</summary>
    sealed class Cells
    {
        readonly Dictionary<uint, Dictionary<uint, int>> numbers = [];

        public int Count { get; private set; }

        public IEnumerable<(uint Question, uint Answer, int Cell)> All => numbers.SelectMany(q => q.Value, (q, a) => (q.Key, a.Key, a.Value));

        public (int Questions, int[] Cells) Of(IReadOnlyCollection<uint> question, IReadOnlyCollection<uint> answer)
        {
            var cells = new int[question.Count * answer.Count];
            var at = 0;
            foreach (var asked in question)
            {
                if (!numbers.TryGetValue(asked, out var row))
                    numbers.Add(asked, row = []);
                foreach (var pair in answer)
                {
                    if (!row.TryGetValue(pair, out var cell))
                        row.Add(pair, cell = Count++);
                    cells[at++] = cell;
                }
            }
            return (question.Count, cells);
        }
    }
}
