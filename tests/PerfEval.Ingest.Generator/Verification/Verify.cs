using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Verification;

/// <summary>
/// Recomputes every case, prints the arithmetic, and says where gold's findings disagree with it, where a .docx is not
/// valid, and where the files in the corpus are not those that the cases give. 0 where nothing is wrong, else 1.
/// </summary>
internal static class Verify
{
    public static int Run(string folder, IReadOnlyList<CorpusCase> cases, TextWriter output)
    {
        var faults = new List<string>();
        foreach (var corpusCase in cases)
        {
            output.WriteLine($"== {corpusCase.Folder}: {corpusCase.Shows}");
            List<Expected> recomputed =
            [
                .. corpusCase.Evaluations.SelectMany(e => Arithmetic.Of(e, output)),
                .. AcrossFile.Of([.. corpusCase.Evaluations]),
                .. Sentences.Of(corpusCase, output),
            ];
            faults.AddRange(Sentences.NotPrinted(corpusCase));
            faults.AddRange(Disagreements(corpusCase, recomputed, output));
            faults.AddRange(CorpusFiles.Of(corpusCase).SelectMany(f => Compare(folder, f.Path, f.Content)));
        }

        faults.AddRange(Strangers(folder, cases));
        foreach (var fault in faults)
            output.WriteLine($"FAULT {fault}");
        output.WriteLine($"{cases.Count} cases, {faults.Count} faults");
        return faults.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Disagreements(CorpusCase corpusCase, List<Expected> recomputed, TextWriter output)
    {
        foreach (var finding in corpusCase.Findings)
        {
            if (recomputed.Remove(finding))
                output.WriteLine($"   {finding.Rule} {finding.Subject}: as recomputed");
            else if (Arithmetic.Decides(finding.Rule))
                yield return $"{corpusCase.Folder}: gold has {finding.Rule} {finding.Subject}, the arithmetic has not";
            else
                output.WriteLine($"   {finding.Rule} {finding.Subject}: by hand");
        }

        foreach (var finding in recomputed)
            yield return $"{corpusCase.Folder}: the arithmetic has {finding.Rule} {finding.Subject}, gold has not";
    }

    private static IEnumerable<string> Compare(string folder, string path, byte[] content)
    {
        if (path.EndsWith(".docx", StringComparison.Ordinal))
        {
            foreach (var error in Invalid(content))
                yield return $"{path}: {error}";
        }

        var file = Path.Combine(folder, path);
        if (!File.Exists(file))
            yield return $"{path} is missing";
        else if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(content))
            yield return $"{path} is not what the case gives: regenerate it";
    }

    private static List<string> Invalid(byte[] content)
    {
        using var stream = new MemoryStream(content);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>Folders with a case.json written for this corpus that no case writes any more.</summary>
    private static IEnumerable<string> Strangers(string folder, IReadOnlyList<CorpusCase> cases)
    {
        var known = cases.Select(c => c.Folder).ToHashSet(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
            return [];
        return Directory.EnumerateFiles(folder, "case.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Where(f => !known.Contains(f) && File.ReadAllText(Path.Combine(folder, f, "case.json")).Contains("written for this corpus", StringComparison.Ordinal))
            .Select(f => $"{f} is written by no case");
    }
}
