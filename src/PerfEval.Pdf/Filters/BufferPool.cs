using System.Buffers;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// The shared pool for arrays of ordinary size. Large ones are left to the garbage collector: a pool would keep every size that a
/// growing buffer went through, several times what the file needs.
/// </summary>
internal static class BufferPool
{
    private const int LargestKept = 8 * 1024 * 1024;

    public static byte[] Rent(int length) =>
        length <= LargestKept ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);

    public static void Return(byte[] array)
    {
        if (array.Length <= LargestKept && array.Length > 0)
            ArrayPool<byte>.Shared.Return(array);
    }
}
