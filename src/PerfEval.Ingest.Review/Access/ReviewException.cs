namespace PerfEval.Ingest.Review.Access;

/// <summary>The page cannot be served as asked, for a reason that whoever asked can mend.</summary>
public sealed class ReviewException : Exception
{
    public ReviewException(string chinese, string english, Exception? inner = null)
        : base(chinese, inner) => English = english;

    /// <summary>The message in English.</summary>
    public string English { get; }

    /// <summary>The machine's state is at fault (an address in use), and not what was asked for.</summary>
    public bool OfTheMachine { get; init; }
}
