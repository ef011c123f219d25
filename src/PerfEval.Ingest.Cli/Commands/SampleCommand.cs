using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using PerfEval.Ingest.Cli.Storing;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Sampling;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval sample</c>: draws a spot check and records it, or says how many it needs.</summary>
internal static class SampleCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var size = new Option<int?>("--size") { HelpName = "N", Description = messages.Of("抽取多少份自评", "how many evaluations to draw") };
        var seed = new Option<long?>("--seed") { HelpName = "S", Description = messages.Of("随机种子；同样的内容和种子抽出同样的样本。不给则另取一个并记录", "the seed: the same over the same contents draws the same; without it one is taken and recorded") };
        var method = OptionChoices.Of(
            messages,
            "--method",
            messages.Of(
                "simple 简单随机（默认）；unit 按单位分层，各单位按份数比例；\nrule 按规则分层，各规则大致等量；risk 问题越多、资金越大越容易抽中",
                "simple: simple random (default); unit: spread over units in proportion;\nrule: about as many for each rule; risk: the likelier, the more findings and money"),
            "simple",
            "unit",
            "rule",
            "risk");
        var error = Share("--error", "E", messages.Of("允许误差，如 0.05；给出所需样本量（不给 --size 时只计算不抽取）", "error bound such as 0.05: says the size needed (without --size nothing is drawn)"), messages);
        var confidence = Share("--confidence", "C", messages.Of("置信水平，默认 0.95", "confidence, default 0.95"), messages);
        var database = DatabaseOption.Create(messages);
        var filters = new FilterOptions(messages);
        var command = new PageCommand(
            "sample",
            messages.Of("抽取复核样本并记录种子、方法和入样概率，或计算所需样本量", "draws a spot check and records seed, method and probabilities, or says the size needed"),
            messages.Of("--size N [--seed S] [--method simple|unit|rule|risk] [--error E] [--db URL] [筛选]", "--size N [--seed S] [--method simple|unit|rule|risk] [--error E] [--db URL] [FILTERS]"))
        {
            Examples =
            [
                "perfeval sample --size 30 --seed 20240501",
                "perfeval sample --size 50 --seed 7 --method risk --year 2023",
                "perfeval sample --error 0.05 --confidence 0.95",
            ],
            Notes = messages.Of(
                "抽取用 SplitMix64 和系统抽样，见 README；抽出的样本用 perfeval export --to xlsx --sample 编号 -o 文件 导出底稿。\n样本量按比例估计、简单随机抽样计算，已作有限总体修正。",
                "Drawn with SplitMix64 and systematic sampling; perfeval export --to xlsx --sample ID -o FILE exports the workpapers.\nThe size is that of a simple random sample for a share, with the finite population correction."),
        };
        foreach (var option in new Option[] { size, seed, method, error, confidence, database })
            command.Add(option);
        filters.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(size) is null && result.GetResult(error) is null)
                result.AddError(messages.Of("--size 或 --error 要给一个", "--size or --error is needed"));
            else if (result.GetResult(size) is { Tokens.Count: 1 } && result.GetValue(size) is not > 0)
                result.AddError(messages.Of("--size 应为 1 以上的整数", "--size is a whole number from 1 on"));
        });
        command.SetAction((result, cancellation) =>
        {
            var session = composition.Begin(result);
            var filter = filters.Read(result, composition.Engine.Rules);
            (decimal, decimal)? bound = Number(result.GetValue(error)) is { } e ? (e, Number(result.GetValue(confidence)) ?? 0.95m) : null;
            var asked = new Asked(result.GetValue(size), result.GetValue(seed), MethodOf(result.GetValue(method)!), bound);
            return WarehouseRun.RunAsync(session, DatabaseOption.Open(result, database), context => RunAsync(session, context, filter, asked, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(Session session, WarehouseContext context, ExportFilter filter, Asked asked, CancellationToken cancellation)
    {
        var messages = session.Messages;
        if (asked.Bound is { } bound)
        {
            var population = await SpotCheck.PopulationAsync(context, filter, cancellation);
            var needed = SampleSize.Needed(population, bound.Error, bound.Confidence);
            var line = messages.Of(
                $"{N(population)} 份自评，误差 ±{P(bound.Error)}、置信水平 {P(bound.Confidence)}：需要抽取 {N(needed)} 份",
                $"{N(population)} evaluations, error ±{P(bound.Error)} at a confidence of {P(bound.Confidence)}: {N(needed)} are needed");
            if (asked.Size is null)
            {
                session.Output.Write(line + "\n");
                return (int)session.Status;
            }

            session.Tell(line);
            if (asked.Size < needed)
                session.Tell(messages.Of($"--size {N(asked.Size.Value)} 不足，误差会超过 ±{P(bound.Error)}", $"--size {N(asked.Size.Value)} is too few for an error of ±{P(bound.Error)}"));
        }

        var seed = asked.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
        var drawn = await SpotCheck.DrawAsync(context, filter, asked.Method, asked.Size!.Value, seed, asked.Bound, TimeProvider.System.GetUtcNow(), cancellation);
        foreach (var item in drawn.Items)
        {
            session.Output.Write(SafeText.ForTerminal(string.Join("  ", new[]
            {
                N(item.Number), item.Path + (item.EvaluationNo > 1 ? $"#{N(item.EvaluationNo)}" : ""), item.Unit, item.Project, item.Year is { } year ? N(year) : null, item.Stratum, item.Probability.ToString("0.######", CultureInfo.InvariantCulture),
            }.Where(t => !string.IsNullOrEmpty(t)))) + "\n");
        }

        session.Tell(messages.Of(
            $"样本 {N(drawn.SampleId)}：从 {N(drawn.Population)} 份自评中抽出 {N(drawn.Items.Count)} 份，种子 {N(seed)}；底稿：perfeval export --to xlsx --sample {N(drawn.SampleId)} -o 抽查.xlsx",
            $"sample {N(drawn.SampleId)}: {N(drawn.Items.Count)} of {N(drawn.Population)} evaluations, seed {N(seed)}; workpapers: perfeval export --to xlsx --sample {N(drawn.SampleId)} -o sample.xlsx"));
        return (int)session.Status;
    }

    private static Option<string?> Share(string name, string help, string description, Messages messages)
    {
        var option = new Option<string?>(name) { HelpName = help, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Number(result.Tokens[0].Value) is not (> 0m and < 1m))
                result.AddError(messages.Of($"{name} 的值“{result.Tokens[0].Value}”不对，应在 0 与 1 之间，如 0.05", $"{name}: \"{result.Tokens[0].Value}\" is not between 0 and 1"));
        });
        return option;
    }

    private static SampleMethod MethodOf(string word) => word switch
    {
        "unit" => SampleMethod.ByUnit,
        "rule" => SampleMethod.ByRule,
        "risk" => SampleMethod.Risk,
        _ => SampleMethod.Simple,
    };

    private static decimal? Number(string? text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string P(decimal share) => (share * 100m).ToString("0.####", CultureInfo.InvariantCulture) + "%";

    private sealed record Asked(int? Size, long? Seed, SampleMethod Method, (decimal Error, decimal Confidence)? Bound);
}
