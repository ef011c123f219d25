using System.Globalization;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>What a load ends with, on standard output: counts that add up, and the units with the most errors.</summary>
internal static class LoadSummary
{
    private const int Units = 10;

    public static async Task WriteAsync(TextWriter output, Messages messages, LoadTally tally, TimeSpan elapsed, WarehouseUrl url, WarehouseLoader loader, CancellationToken cancellation)
    {
        Line(messages.Of(
            $"发现 {N(tally.Found)} 个文件 = 新装入 {N(tally.Loaded)} + 已在库中 {N(tally.AlreadyLoaded)} + 未装入 {N(tally.Refused)}",
            $"{N(tally.Found)} files found = {N(tally.Loaded)} loaded + {N(tally.AlreadyLoaded)} already loaded + {N(tally.Refused)} refused"));
        Line(messages.Of(
            $"新装入：自评 {N(tally.Evaluations)} 份，问题 {N(tally.Findings)} 条（其中错误 {N(tally.Errors)} 条），数据 {N(tally.Rows)} 行",
            $"loaded: {N(tally.Evaluations)} evaluations, {N(tally.Findings)} findings ({N(tally.Errors)} errors), {N(tally.Rows)} rows"));
        if (tally.Empty > 0)
        {
            Line(messages.Of(
                $"其中 {N(tally.Empty)} 个文件里没有读到自评表或自评报告（库中 submissions.evaluation_count 为 0；--log 逐个记录）",
                $"in {N(tally.Empty)} of them no evaluation was found (submissions.evaluation_count is 0; --log names each)"));
        }

        var perSecond = elapsed.TotalSeconds > 0 ? (decimal)tally.Done / (decimal)elapsed.TotalSeconds : 0m;
        var seconds = ((decimal)elapsed.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);
        Line(messages.Of(
            string.Create(CultureInfo.InvariantCulture, $"用时 {seconds} 秒，每秒 {perSecond:0.#} 个文件；数据库重试 {tally.Retries} 次，读取进程更换 {tally.WorkersLost} 次；数据仓库 {url.Shown}"),
            string.Create(CultureInfo.InvariantCulture, $"{seconds} s, {perSecond:0.#} files/s; {tally.Retries} database retries, {tally.WorkersLost} workers replaced; warehouse {url.Shown}")));
        var worst = await loader.UnitsWithMostErrorsAsync(Units, cancellation);
        if (worst.Count == 0)
            return;
        Line("");
        Line(messages.Of($"库中错误最多的 {N(worst.Count)} 个单位：", $"the {N(worst.Count)} units with the most errors in the warehouse:"));
        var width = worst.Max(w => DisplayWidth.Of(w.Unit));
        foreach (var (unit, errors, evaluations) in worst)
            Line(messages.Of(
                $"  {unit}{new string(' ', width - DisplayWidth.Of(unit))}  错误 {Pad(errors)}  自评 {Pad(evaluations)}",
                $"  {unit}{new string(' ', width - DisplayWidth.Of(unit))}  errors {Pad(errors)}  evaluations {Pad(evaluations)}"));

        void Line(string line) => output.Write(SafeText.ForTerminal(line) + "\n");
    }

    private static string N(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Pad(long count) => N(count).PadLeft(6);
}
