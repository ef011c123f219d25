namespace PerfEval.Ingest.Review.Queue;

/// <summary>The values that findings have in one dimension, numbered from 1; 0 is "not known".</summary>
internal sealed class Dimension
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [QueueFilter.None] = 0 };
    private readonly List<string> values = [QueueFilter.None];

    public IReadOnlyList<string> Values => values;

    public int NumberOf(string? value)
    {
        if (value is null)
            return 0;
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = values.Count;
            values.Add(value);
        }

        return number;
    }

    /// <summary>The same number under another value: 0 where it means something.</summary>
    public void Rename(int number, string value)
    {
        numbers.Remove(values[number]);
        numbers[value] = number;
        values[number] = value;
    }

    /// <summary>Which numbers the values chosen stand for; values that no finding has stand for none.</summary>
    public bool[] Chosen(IEnumerable<string> chosen)
    {
        var result = new bool[values.Count];
        foreach (var value in chosen)
        {
            if (numbers.TryGetValue(value, out var number))
                result[number] = true;
        }

        return result;
    }
}
