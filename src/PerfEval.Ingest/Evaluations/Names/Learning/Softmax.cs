using System.Numerics;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>Trains softmax regression by stochastic gradient descent; the same data give the same weights.</summary>
internal static class Softmax
{
    private const float FirstStep = 6f;
    private const float LastStep = 0.6f;

    /// <summary>Pulls every weight of a run towards zero each time the run is seen.</summary>
    private const float Decay = 2e-5f;

    public static LinearModel Train(IReadOnlyList<(int[] Grams, int Class)> examples, int classes, int rounds, CancellationToken cancellation)
    {
        var width = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var rows = new float[]?[Grams.Count];
        var bias = new float[width];
        bias.AsSpan(classes).Fill(float.NegativeInfinity);
        var gradient = new float[width];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new RepeatableRandom();
        for (var round = 0; round < rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            random.Shuffle(order);
            var step = FirstStep + ((LastStep - FirstStep) * round / Math.Max(1, rounds - 1));
            foreach (var example in order)
                Step(examples[example].Grams, examples[example].Class, rows, bias, gradient, step);
        }

        return LinearModel.Of([.. rows.Select(row => row?[..classes])], bias[..classes]);
    }

    public static void Normalise(Span<float> logits)
    {
        var largest = float.NegativeInfinity;
        foreach (var logit in logits)
            largest = MathF.Max(largest, logit);
        var sum = 0f;
        foreach (ref var logit in logits)
        {
            logit = MathF.Exp(logit - largest);
            sum += logit;
        }

        foreach (ref var logit in logits)
            logit /= sum;
    }

    private static void Step(int[] grams, int answer, float[]?[] rows, float[] bias, float[] gradient, float step)
    {
        var unit = 1f / MathF.Sqrt(Math.Max(1, grams.Length));
        bias.CopyTo(gradient, 0);
        foreach (var gram in grams)
            Add(gradient, rows[gram] ??= new float[bias.Length], unit, keep: 1f);
        Normalise(gradient);
        gradient[answer] -= 1f;
        foreach (var gram in grams)
            Add(rows[gram]!, gradient, -step * unit, keep: 1f - (Decay * step));
        var small = step * 0.01f;
        for (var c = 0; c < bias.Length; c++)
            bias[c] -= small * gradient[c];
    }

    private static void Add(float[] to, float[] from, float factor, float keep)
    {
        for (var i = 0; i < to.Length; i += Vector<float>.Count)
            ((new Vector<float>(to, i) * keep) + (new Vector<float>(from, i) * factor)).CopyTo(to, i);
    }
}
