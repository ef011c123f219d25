using System.CommandLine;
using System.Globalization;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Purging;

namespace PerfEval.Ingest.Cli.Commands.Db;

/// <summary><c>perfeval db purge</c>: removes submissions with all that was read from them; without --yes it only says how many.</summary>
internal static class DbPurgeCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var year = new Option<int?>("--up-to-year") { HelpName = "YEAR", Description = messages.Of("自评全部属于该年度或更早的文件", "files all of whose evaluations are of that year or earlier") };
        var superseded = new Option<bool>("--superseded") { Description = messages.Of("已被再次报送取代的文件", "files superseded by a later submission") };
        var refused = new Option<bool>("--refused") { Description = messages.Of("未装入的文件的记录", "records of refused files") };
        var sha256 = new Option<string?>("--sha256") { HelpName = "HASH", Description = messages.Of("内容为该 SHA-256 的文件", "the file with that SHA-256") };
        var decisions = new Option<bool>("--decisions") { Description = messages.Of("库中不再有的问题，其处理记录一并删除（默认保留）", "decisions on findings that are gone go too (kept by default)") };
        var yes = new Option<bool>("--yes") { Description = messages.Of("确认删除；不加则只报告会删除多少", "really remove; without it, only say how many there are") };
        var command = new PageCommand("purge", messages.Of("从库中清除文件及由其读出的全部内容", "removes files and all that was read from them"), messages.Of("条件… [--yes] [--db URL]", "CONDITION… [--yes] [--db URL]"))
        {
            Examples = ["perfeval db purge --up-to-year 2018", "perfeval db purge --superseded --yes"],
            Notes = messages.Of("几个条件同时给出时须全部符合。清除后跨文件的问题需重新比对（perfeval crosscheck）。", "Of several conditions all must hold. Afterwards compare files again (perfeval crosscheck)."),
        };
        foreach (var option in new Option[] { year, superseded, refused, sha256, decisions, yes, database })
            command.Add(option);
        command.On(composition, database, async (result, session, warehouse, cancellation) =>
        {
            var selection = new PurgeSelection
            {
                UpToYear = result.GetValue(year),
                Superseded = result.GetValue(superseded),
                Refused = result.GetValue(refused),
                Sha256 = result.GetValue(sha256)?.ToLowerInvariant(),
                Decisions = result.GetValue(decisions),
            };
            if (selection.IsEmpty)
                throw new UsageException(messages.Of("purge 至少要有一个条件：--up-to-year、--superseded、--refused 或 --sha256", "purge needs a condition: --up-to-year, --superseded, --refused or --sha256"));
            await WarehouseSchema.RequireCurrentAsync(warehouse, cancellation);
            var isMeant = result.GetValue(yes);
            var files = (isMeant ? await WarehousePurge.RunAsync(warehouse, selection, cancellation) : await WarehousePurge.CountAsync(warehouse, selection, cancellation)).ToString("N0", CultureInfo.InvariantCulture);
            session.Output.Write(isMeant
                ? messages.Of($"已清除 {files} 个文件\n", $"{files} files removed\n")
                : messages.Of($"符合条件的有 {files} 个文件；加 --yes 才会清除\n", $"{files} files are selected; --yes removes them\n"));
        });
        return command;
    }
}
