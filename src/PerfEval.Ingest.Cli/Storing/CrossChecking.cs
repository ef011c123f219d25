using System.Globalization;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Telemetry;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Storing;

/// <summary>A comparison across files as a command runs it, and how its findings are told.</summary>
internal static class CrossChecking
{
    /// <param name="session">Its schemas hold the rules' parameters.</param>
    /// <param name="database">Brought up to this program's version.</param>
    /// <param name="patience">How long to wait for a database that is gone.</param>
    /// <param name="tell">Told of every time that it is tried again.</param>
    /// <param name="cancellation">Leaves the findings of the last run as they are.</param>
    /// <exception cref="UsageException">A rule's parameters cannot be used.</exception>
    /// <exception cref="WarehouseException">The database was not to be had.</exception>
    public static async Task<CrossCheckResult> RunAsync(Session session, WarehouseDatabase database, TimeSpan patience, Action<string> tell, CancellationToken cancellation)
    {
        var settings = new CrossCheckSettings
        {
            Patience = patience,
            OnRetry = retry =>
            {
                Instruments.CountRetry(retry);
                tell(session.Messages.Of($"数据库暂时用不了（{retry.Message}），重新比对", $"the database cannot be used at the moment ({retry.Message}); comparing again"));
            },
        };
        using var span = Instruments.Source.StartActivity("crosscheck");
        using var stage = Instruments.Stage("crosscheck");
        var result = await new CrossCheck(Catalog(session)).RunAsync(database, Ingestion.VersionOf(session.Options.Schemas), settings, cancellation);
        span?.SetTag("perfeval.compared", result.Compared).SetTag("perfeval.findings", result.Findings.Count);
        return result;
    }

    /// <summary>One line a finding, as a compiler prints them.</summary>
    public static void Write(TextWriter output, CrossCheckResult result)
    {
        foreach (var finding in result.Findings)
        {
            var place = finding.Place is { Length: > 0 } at ? ":" + at : "";
            output.Write(SafeText.ForTerminal($"{result.Files[finding.SubmissionId]}{place}: {finding.Rule} {finding.Severity} {TextNormalizer.WithoutLineBreaks(finding.Message)}") + "\n");
        }
    }

    /// <summary>跨文件比对现行自评 1,950 份，发现问题 3 条：PE701 2 条，PE703 1 条.</summary>
    public static string Summary(Messages messages, CrossCheckResult result)
    {
        var rules = result.Findings.GroupBy(f => f.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var chinese = rules.Count == 0 ? "" : "：" + string.Join("，", rules.Select(g => $"{g.Key} {N(g.Count())} 条"));
        var english = rules.Count == 0 ? "" : ": " + string.Join(", ", rules.Select(g => $"{N(g.Count())} {g.Key}"));
        return messages.Of(
            $"跨文件比对现行自评 {N(result.Compared)} 份，发现问题 {N(result.Findings.Count)} 条{chinese}",
            $"{N(result.Compared)} current evaluations compared across files, {N(result.Findings.Count)} findings{english}");
    }

    private static AcrossFilesCatalog Catalog(Session session)
    {
        try
        {
            return new(session.Options.Schemas);
        }
        catch (SchemaDataException unusable)
        {
            throw new UsageException(session.Messages.BadConfiguration(unusable.Message), unusable);
        }
    }

    private static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
