namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>
/// The signs of a candidate → how often such candidates are right: a network of one small hidden layer, fitted on names
/// held out of training.
/// </summary>
internal sealed class Calibration
{
    private const int Hidden = 12;
    private const int Rounds = 40;
    private const int Batch = 32;
    private const double Step = 0.01;
    private const double Decay = 1e-3;
    private const double Momentum = 0.9;
    private const double Memory = 0.999;

    private readonly int inputs;
    private readonly float[] weights;

    /// <param name="inputs">How many signs count; the first of them is 1.</param>
    /// <param name="weights"><see cref="WeightCount"/> numbers.</param>
    public Calibration(int inputs, float[] weights) => (this.inputs, this.weights) = (inputs, weights);

    public IReadOnlyList<float> Weights => weights;

    /// <summary>A row for each hidden unit, then their shares in the answer, then what the signs say directly.</summary>
    public static int WeightCount(int inputs) => (Hidden * inputs) + Hidden + inputs;

    public float Confidence(ReadOnlySpan<float> signs) => 1f / (1f + MathF.Exp(-Score(signs)));

    /// <summary>The logarithm of the odds.</summary>
    public float Score(ReadOnlySpan<float> signs)
    {
        var sum = 0f;
        for (var h = 0; h < Hidden; h++)
            sum += weights[(Hidden * inputs) + h] * MathF.Max(0f, Sum(weights.AsSpan(h * inputs, inputs), signs));
        return sum + Sum(weights.AsSpan((Hidden * inputs) + Hidden, inputs), signs);
    }

    /// <summary>Adam on small batches; the same examples give the same weights.</summary>
    public static Calibration Fit(IReadOnlyList<(float[] Signs, bool Right)> examples, int inputs, CancellationToken cancellation)
    {
        var count = WeightCount(inputs);
        var (weights, gradient, speed, spread) = (new double[count], new double[count], new double[count], new double[count]);
        var random = new RepeatableRandom();
        for (var i = 0; i < count - inputs; i++)
            weights[i] = (random.Next() % 2_000u / 1_000.0 - 1.0) * 0.5;
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var time = 0;
        for (var round = 0; round < Rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            random.Shuffle(order);
            var step = Step * (1.0 - ((double)round / Rounds));
            for (var from = 0; from < order.Length; from += Batch)
            {
                Array.Clear(gradient);
                var size = Math.Min(Batch, order.Length - from);
                foreach (var example in order.AsSpan(from, size))
                    AddGradient(examples[example].Signs, examples[example].Right, inputs, weights, gradient);
                time++;
                for (var i = 0; i < count; i++)
                {
                    var slope = (gradient[i] / size) + (Decay * weights[i] * 0.1);
                    speed[i] = (Momentum * speed[i]) + ((1 - Momentum) * slope);
                    spread[i] = (Memory * spread[i]) + ((1 - Memory) * slope * slope);
                    weights[i] -= step * (speed[i] / (1 - Math.Pow(Momentum, time))) / (Math.Sqrt(spread[i] / (1 - Math.Pow(Memory, time))) + 1e-8);
                }
            }
        }

        return new(inputs, [.. weights.Select(w => (float)w)]);
    }

    private static void AddGradient(float[] signs, bool right, int inputs, double[] weights, double[] gradient)
    {
        Span<double> hidden = stackalloc double[Hidden];
        var (share, direct) = (Hidden * inputs, (Hidden * inputs) + Hidden);
        var sum = 0.0;
        for (var h = 0; h < Hidden; h++)
        {
            for (var i = 0; i < inputs; i++)
                hidden[h] += weights[(h * inputs) + i] * signs[i];
            hidden[h] = Math.Max(0.0, hidden[h]);
            sum += weights[share + h] * hidden[h];
        }

        for (var i = 0; i < inputs; i++)
            sum += weights[direct + i] * signs[i];
        var error = (1.0 / (1.0 + Math.Exp(-sum))) - (right ? 1.0 : 0.0);
        for (var h = 0; h < Hidden; h++)
        {
            gradient[share + h] += error * hidden[h];
            for (var i = 0; hidden[h] > 0.0 && i < inputs; i++)
                gradient[(h * inputs) + i] += error * weights[share + h] * signs[i];
        }

        for (var i = 0; i < inputs; i++)
            gradient[direct + i] += error * signs[i];
    }

    private static float Sum(ReadOnlySpan<float> weights, ReadOnlySpan<float> signs)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * signs[i];
        return sum;
    }
}
