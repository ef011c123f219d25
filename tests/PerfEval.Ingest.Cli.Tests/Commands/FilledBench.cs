using PerfEval.Ingest.Cli.Tests.Loading;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Cli.Tests.Commands;

/// <summary>A workbench whose warehouse holds something, without a file having been loaded.</summary>
internal static class FilledBench
{
    /// <summary>Evaluations of 2021, 2022 and so on, each with its document and a finding.</summary>
    public static async Task FillAsync(this Workbench bench, int evaluations)
    {
        Assert.True(WarehouseUrl.TryParse(bench.Url(), out var url, out _));
        await using var database = new WarehouseDatabase(url);
        await WarehouseSchema.MigrateAsync(database, TestContext.Current.CancellationToken);
        await using var context = database.Context();
        for (var i = 1; i <= evaluations; i++)
        {
            context.Add(new SubmissionRow { SubmissionId = i, ContentKey = $"{i:x64}", Sha256 = $"{i:x64}", Path = $"云溪市/自评{i}.docx", State = "loaded" });
            context.Add(new EvaluationRow { SubmissionId = i, EvaluationNo = 1, EvaluationKey = $"{i}", IsCurrent = true, Type = "project", Form = "table", Stage = "evaluation", FiscalYear = 2020 + i, ProjectName = $"项目{i}", ImplementingUnit = "云溪市林业局" });
            context.Add(new DocumentRow { SubmissionId = i, Json = $"{{\"n\":{i}}}" });
            context.Add(new FindingRow { SubmissionId = i, EvaluationNo = 1, FindingNo = 1, Rule = "PE401", Severity = "error", Message = "总分不符", Evidence = "[]", Fingerprint = $"{i}" });
        }

        await context.SaveChangesAsync();
    }
}
