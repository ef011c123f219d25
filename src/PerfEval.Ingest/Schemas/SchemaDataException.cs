using System.Globalization;

namespace PerfEval.Ingest.Schemas;

/// <summary>A mistake in a data file, said in Chinese so that an auditor can mend it: file, line, what was expected.</summary>
public sealed class SchemaDataException(string path, long line, string message, Exception? inner = null)
    : Exception(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"schemas/{path} 第 {line} 行：{message}") : $"schemas/{path}：{message}", inner)
{
    /// <summary>Relative to the schemas folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>1-based; 0 where the file as a whole is meant.</summary>
    public long Line { get; } = line;
}
