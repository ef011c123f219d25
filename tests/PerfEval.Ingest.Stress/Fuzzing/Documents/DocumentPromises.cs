using System.Diagnostics;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Stress.Fuzzing.Documents;

/// <summary>
/// What holds for every file, whatever is in it: it is read or refused with a reason, in time; what is said of it has the
/// shape of the schema, stands where it is said to stand, and is the same a second time; and no exception that means a bug
/// is thrown, not even one that is caught further out.
/// </summary>
internal sealed partial class DocumentPromises(string? schemas)
{
    /// <summary>Small, so that reaching them is part of it.</summary>
    public static ReadingLimits Limits { get; } = new()
    {
        MaxFileBytes = 16_000_000, MaxInflatedBytes = 64_000_000, MaxArchiveInflatedBytes = 128_000_000, MaxPages = 200, MaxTableCells = 100_000, MaxNesting = 32,
        MaxTime = TimeSpan.FromSeconds(30),
    };

    /// <summary>Time of the processor that a file of this size has no reason to take.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(15);

    private readonly Pipeline pipeline = Pipeline.Create(schemas is null ? SchemaFiles.BuiltIn : SchemaFiles.WithFolder(schemas), profile: null);

    /// <returns>Which promise a file broke, in one line, with the circumstances on the lines behind it; null: none.</returns>
    public string? Broken(string path, byte[] content)
    {
        var hidden = new HiddenFaults();
        var before = Environment.CpuUsage.TotalTime;
        string? first;
        using (hidden)
        {
            try
            {
                first = Read(path, content);
            }
            catch (Exception thrown)
            {
                return $"thrown: {thrown.GetType().Name} at {Place(thrown)}\n{thrown}";
            }
        }

        if (hidden.First is { } fault)
            return $"hidden: {fault.GetType().Name} at {Place(fault)}\n{fault}";
        if (first is not null)
            return first;
        var time = Environment.CpuUsage.TotalTime - before;
        return time > Slow ? FormattableString.Invariant($"slow\n{time.TotalSeconds} seconds") : null;
    }

    private static string Place(Exception thrown) => new StackTrace(thrown).GetFrames().Select(f => f.GetMethod())
        .FirstOrDefault(m => m?.DeclaringType?.FullName?.StartsWith("PerfEval", StringComparison.Ordinal) == true) is { } method ? $"{method.DeclaringType!.Name}.{method.Name}" : "?";

    private string? Read(string path, byte[] content)
    {
        var once = Outcome(path, content, out var document, out var submission);
        if (document is null || submission is null)
            return null;
        if (JsonFault(once) is { } fault)
            return fault;
        if (new Places(document).Wrong(once) is { } place)
            return place;
        Exported(document, submission);
        return Outcome(path, content, out _, out _) == once ? null : "read again it is another document";
    }

    /// <summary>The JSON of what was read, or the reason for which it was refused.</summary>
    private string Outcome(string path, byte[] content, out Document? document, out Submission? submission)
    {
        (document, submission) = (null, null);
        using var time = new CancellationTokenSource(Limits.MaxTime);
        try
        {
            var read = Engine.Default.Read(path, content, Limits, time.Token);
            submission = pipeline.Run(read, time.Token);
            document = read;
            return JsonExport.ToJson(submission);
        }
        catch (UnreadableFileException refused) when (refused.Code.Length > 0 && refused.Message.Length > 0)
        {
            return refused.Code + refused.Message;
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            return "time";
        }
    }

    private static string? JsonFault(string json)
    {
        if (new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(json) == 0)
            return "no JSON";
        using (JsonDocument.Parse(json))
        {
            // The validator takes no whole number of more than 18 digits, which JSON may have.
            return LongNumber().IsMatch(json) ? null : SubmissionShape.Fault(json);
        }
    }

    [GeneratedRegex("[0-9]{19}", RegexOptions.NonBacktracking, 10_000)]
    private static partial Regex LongNumber();

    /// <summary>Everything else that is written of a file: none of it throws.</summary>
    private static void Exported(Document document, Submission submission)
    {
        using var text = new StringWriter();
        TablesExport.WriteJsonLine(document, Stream.Null);
        TablesExport.Html(text, document);
        TablesCsv.Write(text, document);
        TextExport.Write(text, submission.Source.Path, submission.Findings);
        JsonExport.FindingsLine(submission);
        _ = Engine.Default.Payload(submission);
    }

    /// <summary>Exceptions that mean a bug (an encoding of an unknown name is the file's), though a page, a table or a file is all that they cost.</summary>
    private sealed class HiddenFaults : IDisposable
    {
        private readonly int thread = Environment.CurrentManagedThreadId;

        public HiddenFaults() => AppDomain.CurrentDomain.FirstChanceException += OnThrown;

        public Exception? First { get; private set; }

        public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= OnThrown;

        private void OnThrown(object? sender, FirstChanceExceptionEventArgs thrown)
        {
            if (Environment.CurrentManagedThreadId == thread
                && thrown.Exception is NullReferenceException or IndexOutOfRangeException or ArgumentException or InvalidCastException or ArithmeticException or KeyNotFoundException
                    or InvalidOperationException or NotSupportedException or OutOfMemoryException
                && thrown.Exception is not (DecoderFallbackException or ObjectDisposedException)
                && thrown.Exception.TargetSite?.DeclaringType?.Namespace != typeof(Encoding).Namespace)
            {
                First ??= thrown.Exception;
            }
        }
    }
}
