namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>Softmax regression on hashed character runs; weights of one byte, zeros left out.</summary>
internal sealed class LinearModel
{
    private readonly float scale;
    private readonly float[] bias;
    private readonly int[] starts;
    private readonly ushort[] classes;
    private readonly sbyte[] weights;

    private LinearModel(float scale, float[] bias, int[] starts, ushort[] classes, sbyte[] weights) =>
        (this.scale, this.bias, this.starts, this.classes, this.weights) = (scale, bias, starts, classes, weights);

    public int Classes => bias.Length;

    /// <param name="rows">A row of weights for each run of characters; null where none has any.</param>
    /// <param name="bias">One number a class.</param>
    public static LinearModel Of(float[]?[] rows, float[] bias)
    {
        var largest = rows.Max(row => row?.Max(MathF.Abs) ?? 0f);
        var scale = MathF.Max(largest, 1e-6f) / sbyte.MaxValue;
        var starts = new int[rows.Length + 1];
        var classes = new List<ushort>();
        var weights = new List<sbyte>();
        for (var gram = 0; gram < rows.Length; gram++)
        {
            for (var c = 0; rows[gram] is { } row && c < row.Length; c++)
            {
                var weight = (int)MathF.Round(row[c] / scale);
                if (Math.Abs(weight) >= Negligible)
                {
                    classes.Add((ushort)c);
                    weights.Add((sbyte)weight);
                }
            }

            starts[gram + 1] = classes.Count;
        }

        return new(scale, bias, starts, [.. classes], [.. weights]);
    }

    /// <summary>Of 127: what is smaller changes no answer, and there are very many of them.</summary>
    private const int Negligible = 3;

    /// <summary>The probability of each class.</summary>
    public void Probabilities(int[] grams, Span<float> probabilities)
    {
        bias.CopyTo(probabilities);
        var unit = scale / MathF.Sqrt(Math.Max(1, grams.Length));
        foreach (var gram in grams)
        {
            for (var i = starts[gram]; i < starts[gram + 1]; i++)
                probabilities[classes[i]] += unit * weights[i];
        }

        Softmax.Normalise(probabilities[..bias.Length]);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(scale);
        writer.Write(bias.Length);
        foreach (var b in bias)
            writer.Write(b);
        writer.Write(classes.Length);
        for (var gram = 0; gram < starts.Length - 1; gram++)
        {
            if (starts[gram + 1] == starts[gram])
                continue;
            writer.Write7BitEncodedInt(gram + 1);
            writer.Write7BitEncodedInt(starts[gram + 1] - starts[gram]);
            for (var i = starts[gram]; i < starts[gram + 1]; i++)
            {
                writer.Write7BitEncodedInt(classes[i] - (i > starts[gram] ? classes[i - 1] : 0));
                writer.Write(weights[i]);
            }
        }

        writer.Write7BitEncodedInt(0);
    }

    /// <exception cref="InvalidDataException">The numbers do not fit together.</exception>
    public static LinearModel Read(BinaryReader reader)
    {
        var scale = reader.ReadSingle();
        var bias = new float[Bounded(reader.ReadInt32(), ushort.MaxValue)];
        for (var i = 0; i < bias.Length; i++)
            bias[i] = reader.ReadSingle();
        var count = Bounded(reader.ReadInt32(), MostWeights);
        var starts = new int[Grams.Count + 1];
        var (classes, weights) = (new ushort[count], new sbyte[count]);
        var (filled, next) = (0, 0);
        while (reader.Read7BitEncodedInt() is var number && number > 0)
        {
            var gram = Bounded(number - 1, Grams.Count - 1);
            while (next <= gram)
                starts[next++] = filled;
            var end = Bounded(filled + (long)reader.Read7BitEncodedInt(), count);
            for (var c = 0; filled < end; filled++)
            {
                c = Bounded(c + (long)reader.Read7BitEncodedInt(), bias.Length - 1);
                (classes[filled], weights[filled]) = ((ushort)c, reader.ReadSByte());
            }
        }

        while (next < starts.Length)
            starts[next++] = filled;
        return new(scale, bias, starts, classes, weights);
    }

    private const int MostWeights = 20_000_000;

    private static int Bounded(long value, int most) => value >= 0 && value <= most ? (int)value : throw new InvalidDataException("model.bin");
}
