using System.Globalization;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Review;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Warehouse.AcrossFiles;

namespace PerfEval.Ingest.Cli.Doctor;

/// <summary>Whether files can be read: the data that reading goes by, and the processes that it is done in.</summary>
internal sealed class ReadingChecks(Session session)
{
    private const string TinyReport = "项目支出绩效自评报告\n本项目全年预算数 100 万元，全年执行数 75 万元，预算执行率 75%。\n";

    private Messages Messages => session.Messages;

    public async Task<IReadOnlyList<Diagnosis>> AllAsync(CancellationToken cancellation)
    {
        var data = Data().ToList();

        // Workers read the same data, and could not say it better.
        return data.Exists(d => d.Health == Health.Bad) ? data : [.. data, await WorkerAsync(cancellation)];
    }

    private IEnumerable<Diagnosis> Data()
    {
        var name = session.Options.SchemaFolder is { } folder ? $"schemas {folder}" : Messages.Of("内置 schemas", "built-in schemas");
        var mend = Messages.Of("照提示改正该文件（说明见 README 的 schemas 一节），或去掉 --schemas、--profile", "correct the file as told (see schemas in the README), or leave out --schemas and --profile");
        Pipeline? pipeline = null;
        string? fault = null;
        try
        {
            pipeline = session.Engine.Ingest(session.Options.Schemas, session.Options.Profile);
            _ = new AcrossFilesCatalog(session.Options.Schemas);
            ReviewServer.RequireUsable(session.Options.Schemas);
        }
        catch (Exception unusable) when (unusable is SchemaDataException or UnknownProfileException)
        {
            fault = unusable.Message;
        }

        if (fault is not null)
        {
            yield return Diagnosis.Bad(Messages.Of($"{name} 不能使用：{fault}", $"{name} cannot be used: {fault}"), mend);
            yield break;
        }

        foreach (var mistake in pipeline!.Mistakes)
            yield return Diagnosis.Bad(Messages.LeftOut(mistake.Message), mend);
        if (pipeline.Mistakes.Count == 0)
            yield return Diagnosis.Good(Messages.Of($"{name} 可用", $"{name} can be used"));
    }

    private async Task<Diagnosis> WorkerAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-doctor-");
        try
        {
            var report = Path.Combine(folder.FullName, "report.txt");
            await File.WriteAllTextAsync(report, TinyReport, cancellation);
            await using var pool = new WorkerPool(new(WorkerLaunch.OfThisProgram(session.Options), 1, session.Options.Limits) { StartAttempts = 2 });
            var result = await pool.ReadAsync(new("report.txt", report), cancellation);
            return result.Refusal is { } refusal
                ? Bad($"{refusal.Reason} [{refusal.Code}] {result.Details}".TrimEnd())
                : Diagnosis.Good(Messages.Of($"读取进程启动正常（{Seconds(result.Elapsed)} 秒）", $"a worker starts and reads ({Seconds(result.Elapsed)} s)"));
        }
        catch (Exception cannot) when (cannot is WorkersUnavailableException or IOException or UnauthorizedAccessException)
        {
            return Bad(cannot.Message);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Diagnosis Bad(string why) => Diagnosis.Bad(
            Messages.Of($"读取进程不能用：{why}", $"no worker can be used: {why}"),
            Messages.Of("检查内存和进程数限制（ulimit）；可先用 perfeval load --in-process 装入", "look at the limits of memory and processes (ulimit); perfeval load --in-process does without workers meanwhile"));
    }

    private static string Seconds(TimeSpan time) => ((decimal)time.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);
}
