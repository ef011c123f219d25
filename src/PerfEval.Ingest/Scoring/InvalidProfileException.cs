namespace PerfEval.Ingest.Scoring;

/// <summary>A file under schemas/scoring or schemas/indicators that says something we do not know. The message is Chinese and names file and line.</summary>
public sealed class InvalidProfileException : Exception
{
    public InvalidProfileException(string path, int line, string message, Exception? inner = null)
        : base($"{path} 第 {line} 行：{message}。", inner) => (Path, Line) = (path, line);

    /// <summary>Relative to the schemas folder.</summary>
    public string Path { get; }

    /// <summary>1-based.</summary>
    public int Line { get; }
}
