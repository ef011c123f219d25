using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>
/// The bytes of submitted files: kept in the warehouse, or found again where they were loaded from. Whatever lies under a path, only
/// bytes with the hash of the submission are given out.
/// </summary>
internal sealed class SourceStore(WarehouseDatabase warehouse, ReviewSettings settings)
{
    /// <summary>Paths tried; a file that was copied about is found at one of the newest.</summary>
    private const int MostPaths = 12;

    public async Task<SubmissionFile?> FindAsync(long submissionId, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var row = await context.Submissions.FirstOrDefaultAsync(s => s.SubmissionId == submissionId, cancellation);
        return row is null ? null : SubmissionFile.Of(row);
    }

    public async Task<SubmissionFile?> FindAsync(string sha256, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var row = await context.Submissions.FirstOrDefaultAsync(s => s.ContentKey == sha256, cancellation);
        return row is null ? null : SubmissionFile.Of(row);
    }

    /// <summary>Takes as long as reading the file does, or the archive it lies in.</summary>
    public async Task<SourceBytes> ReadAsync(SubmissionFile file, CancellationToken cancellation)
    {
        if (file.Sha256 is not { } sha256)
            return SourceBytes.Missing("这个文件装入时就打不开，库里没有它的内容。" + (file.Reason is null ? "" : $"当时的原因：{file.Reason}"));
        if (file.Bytes > settings.Limits.MaxFileBytes)
            return SourceBytes.Missing("文件大小超过上限，没有打开。");
        await using var context = warehouse.Context();
        var kept = await context.Documents.Where(d => d.SubmissionId == file.Id).Select(d => d.Source).FirstOrDefaultAsync(cancellation);
        if (kept is not null)
            return Kept(kept, sha256);
        var paths = await context.SubmissionPaths.Where(p => p.SubmissionId == file.Id)
            .OrderByDescending(p => p.LastLoadId).ThenBy(p => p.Path).Select(p => p.Path).Take(MostPaths).ToListAsync(cancellation);
        if (paths.Count == 0)
            paths.Add(file.Path);
        return Found(new(sha256, file.Bytes, settings.Limits), paths, cancellation);
    }

    private SourceBytes Kept(byte[] compressed, string sha256)
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(compressed, writable: false), CompressionMode.Decompress);
            var content = BoundedRead.All(brotli, settings.Limits.MaxFileBytes);
            if (content is { } whole && Convert.ToHexStringLower(SHA256.HashData(whole.Span)) == sha256)
                return new(whole, null);
        }
        catch (InvalidDataException)
        {
            // Told below: it is not what was stored.
        }

        return SourceBytes.Missing("库里保存的原件已损坏，与登记的内容不符，不予显示。");
    }

    private static SourceBytes Found(SoughtFile sought, List<string> paths, CancellationToken cancellation)
    {
        var reasons = new List<string>();
        foreach (var path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            var found = sought.At(path, cancellation);
            if (found.Problem is null)
                return found;
            reasons.Add($"{path}：{found.Problem}");
        }

        return SourceBytes.Missing("原件没有保存在库里，原来的位置也找不到内容相同的文件。"
            + string.Join("；", reasons.Take(3)) + "。把原件放回原处，或用 load --keep-source 重新装入，就能在这里看到。");
    }
}
