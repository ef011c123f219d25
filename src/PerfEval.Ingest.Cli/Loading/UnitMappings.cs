using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Warehouse.Rows;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>The mapping of <c>--units</c> in the way from a submission to its rows.</summary>
internal static class UnitMappings
{
    /// <exception cref="UsageException">The file cannot be used.</exception>
    public static Engine Into(Engine engine, string? file)
    {
        if (file is null)
            return engine;
        try
        {
            using var text = new StreamReader(file);
            var mapping = UnitMapping.Read(text);
            return engine with { Payload = s => DocumentCodec.Encode(DocumentRows.From(s, mapping)) };
        }
        catch (Exception cannot) when (cannot is UnitMappingException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--units：{file}: {SystemFault.Of(cannot)}", cannot);
        }
    }
}
