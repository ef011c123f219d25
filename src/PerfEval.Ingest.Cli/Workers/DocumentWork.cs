using System.Security.Cryptography;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>One file from disk to its payload; the same in this process and in a worker's. Called from many threads.</summary>
internal sealed class DocumentWork(Engine engine, Pipeline pipeline, ReadingLimits limits)
{
    /// <summary>What one answer of a worker may weigh; a parent holds several at once.</summary>
    public const int MaxPayloadBytes = 512 << 20;

    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <exception cref="OutOfMemoryException">The process has reached its bound, and is not to be relied on any more.</exception>
    public WorkResult Do(WorkItem item, CancellationToken cancellation)
    {
        string? sha256 = null;
        var source = new SourceItem(item.DisplayPath, item.DisplayPath, () =>
        {
            var content = FileBytes.Read(item.File, limits);
            sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span));
            return content;
        });
        var outcome = new FileWork(pipeline.Read ?? engine.Read, limits, cancellation).Do(source, (document, timed) => engine.Payload(pipeline.Run(document, timed)));
        if (outcome.Value is { Length: <= MaxPayloadBytes } payload)
            return WorkResult.Read(payload, sha256!);
        if (outcome.Error is OutOfMemoryException outOfMemory)
            throw new OutOfMemoryException(outOfMemory.Message, outOfMemory);
        if (outcome.Error is { } fault)
            return WorkResult.Refused(new(WorkResult.InternalError, $"程序内部错误，未能完成此文件：{fault.GetType().Name}: {fault.Message}"), sha256) with { Details = fault.ToString() };
        return WorkResult.Refused(outcome.Refusal ?? new("result-too-large", "读出的内容过多，不能入库。"), sha256);
    }
}
