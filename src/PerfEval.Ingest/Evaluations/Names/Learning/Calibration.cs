namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>The signs of a candidate → how often such candidates are right: logistic regression on names held out of training.</summary>
internal sealed class Calibration(float[] weights)
{
    private const int Rounds = 4_000;
    private const double Step = 2.0;
    private const double Decay = 1e-4;

    public IReadOnlyList<float> Weights => weights;

    public float Confidence(IReadOnlyList<float> signs)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * signs[i];
        return 1f / (1f + MathF.Exp(-sum));
    }

    public static Calibration Fit(IReadOnlyList<(float[] Signs, bool Right)> examples)
    {
        var weights = new double[NameScorer.SignCount];
        var gradient = new double[weights.Length];
        for (var round = 0; round < Rounds && examples.Count > 0; round++)
        {
            Array.Clear(gradient);
            foreach (var (signs, right) in examples)
            {
                var sum = 0.0;
                for (var i = 0; i < weights.Length; i++)
                    sum += weights[i] * signs[i];
                var error = (1.0 / (1.0 + Math.Exp(-sum))) - (right ? 1.0 : 0.0);
                for (var i = 0; i < weights.Length; i++)
                    gradient[i] += error * signs[i];
            }

            for (var i = 0; i < weights.Length; i++)
                weights[i] -= Step * ((gradient[i] / examples.Count) + (Decay * weights[i]));
        }

        return new([.. weights.Select(w => (float)w)]);
    }
}
