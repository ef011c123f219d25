using System.CommandLine;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>--db URL</c>: the option that all commands on the warehouse have.</summary>
internal static class DatabaseOption
{
    private const string Variable = "PERFEVAL_DB";

    public static Option<string?> Create(Messages messages) => new("--db")
    {
        HelpName = "URL",
        Description = messages.Of(
            $"数据仓库：sqlite:文件名 或 postgresql://用户:密码@主机:端口/库名；\n默认取环境变量 {Variable}，没有则为 {WarehouseUrl.Default}",
            $"the warehouse: sqlite:FILE or postgresql://user:password@host:port/database;\ndefault: the environment variable {Variable}, else {WarehouseUrl.Default}"),
    };

    /// <exception cref="UsageException">It is no address.</exception>
    public static WarehouseDatabase Open(ParseResult result, Option<string?> option)
    {
        var text = result.GetValue(option) ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(text))
            text = WarehouseUrl.Default;
        return WarehouseUrl.TryParse(text, out var url, out var fault) ? new(url) : throw new UsageException($"--db：{fault}");
    }
}
