namespace PerfEval.Ingest.Values;

/// <summary>
/// The outcome of reading a text as a value: the value, nothing (a placeholder such as —, /, 无, or blank), or a
/// failure that says what was expected. Parsing never throws.
/// </summary>
internal readonly record struct Parsed<T>
    where T : struct
{
    private Parsed(T? value, ParseFailure? failure)
    {
        Value = value;
        Failure = failure;
    }

    public T? Value { get; }
    public ParseFailure? Failure { get; }

    /// <summary>Neither a value nor a failure: the cell is empty, or holds a placeholder that means "not applicable".</summary>
    public bool IsPlaceholder => Value is null && Failure is null;

    public static Parsed<T> Placeholder => default;

    public static Parsed<T> Of(T value) => new(value, null);

    public static Parsed<T> Fail(string text, int position, string expected) => new(null, new(text, position, expected));
}

/// <summary>What could not be read, where in the text, and what was expected there (Chinese, a few words).</summary>
internal sealed record ParseFailure(string Text, int Position, string Expected);
