using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Workers;

namespace PerfEval.Ingest.Cli.Tests.Workers;

public sealed class FramesTests
{
    [Fact]
    public async Task What_is_written_is_read_in_both_ways()
    {
        using var pipe = new MemoryStream();
        Frames.Write(pipe, FrameKind.Request, [1, 2, 3]);
        await Frames.WriteAsync(pipe, FrameKind.Payload, new byte[70_000], TestContext.Current.CancellationToken);
        pipe.Position = 0;
        Assert.Equal([1, 2, 3], (await Frames.ReadAsync(pipe, TestContext.Current.CancellationToken))!.Body);
        Assert.Equal(70_000, Frames.Read(pipe)!.Body.Length);
        Assert.Null(Frames.Read(pipe));
    }

    public static TheoryData<byte[]> Rubbish => new(
        "Hello"u8.ToArray(),
        "P"u8.ToArray(),
        "PEW1"u8.ToArray(),
        [.. "PEW1"u8, 3, 255, 255, 255, 255],
        [.. "PEW1"u8, 3, 255, 255, 255, 127],
        [.. "PEW1"u8, 9, 0, 0, 0, 0],
        [.. "PEW1"u8, 3, 4, 0, 0, 0, 1, 2]);

    [Theory]
    [MemberData(nameof(Rubbish))]
    public async Task Anything_else_is_rubbish_and_nothing_is_made_of_it(byte[] bytes)
    {
        Assert.Throws<RubbishException>(() => Frames.Read(new MemoryStream(bytes)));
        await Assert.ThrowsAsync<RubbishException>(() => Frames.ReadAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_refusal_goes_over_whole()
    {
        var (kind, body) = WorkerMessages.Answer(5, WorkResult.Refused(new("pdf-password", "有密码"), "ab") with { Details = "more" });
        var told = WorkerMessages.Answer(new(kind, body), 5);
        Assert.Equal((new Refusal("pdf-password", "有密码"), "ab", "more"), (told.Refusal, told.Sha256, told.Details));
    }

    [Fact]
    public void An_answer_that_is_another_files_cut_short_or_too_long_is_rubbish()
    {
        var (kind, body) = WorkerMessages.Answer(5, WorkResult.Read([1, 2, 3], "ab"));
        Assert.Equal([1, 2, 3], WorkerMessages.Answer(new(kind, body), 5).Payload);
        Assert.Throws<RubbishException>(() => WorkerMessages.Answer(new(kind, body), 6));
        Assert.Throws<RubbishException>(() => WorkerMessages.Answer(new(kind, [.. body, 0]), 5));
        Assert.Throws<RubbishException>(() => WorkerMessages.Answer(new(FrameKind.Hello, body), 5));
        for (var length = 0; length < body.Length; length++)
            Assert.Throws<RubbishException>(() => WorkerMessages.Answer(new(kind, body[..length]), 5));
    }
}
