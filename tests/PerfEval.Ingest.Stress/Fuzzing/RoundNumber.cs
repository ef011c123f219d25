using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>The round under way, in a file that outlives the process that writes it.</summary>
internal sealed class RoundNumber : IDisposable
{
    public const int Over = int.MaxValue;

    private readonly SafeFileHandle file;

    private RoundNumber(SafeFileHandle file) => this.file = file;

    public static RoundNumber Write(string path) => new(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite));

    /// <summary>Null: the first has not begun.</summary>
    public static int? Read(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> number = stackalloc byte[sizeof(int)];
        return RandomAccess.Read(file, number, 0) == sizeof(int) ? BinaryPrimitives.ReadInt32LittleEndian(number) : null;
    }

    public void Set(int round)
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, round);
        RandomAccess.Write(file, number, 0);
    }

    public void Dispose() => file.Dispose();
}
