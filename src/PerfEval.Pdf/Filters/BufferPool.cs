using System.Buffers;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// The shared pool for arrays of ordinary size. Large ones are left to the garbage collector: a pool would keep every size that a
/// growing buffer went through, several times what the file needs. What is taken counts as held in the file's budget.
/// </summary>
internal static class BufferPool
{
    private const int LargestKept = 8 * 1024 * 1024;

    /// <exception cref="PdfException"><see cref="PdfLimits.MaxHeldBytes"/></exception>
    public static byte[] Rent(int length, PdfBudget budget)
    {
        budget.Hold(length);
        var array = length <= LargestKept ? ArrayPool<byte>.Shared.Rent(length) : GC.AllocateUninitializedArray<byte>(length);

        // The pool gives more than was asked for; what counts is what is given back.
        budget.Release(length - array.Length);
        return array;
    }

    public static void Return(byte[] array, PdfBudget budget)
    {
        budget.Release(array.Length);
        if (array.Length <= LargestKept && array.Length > 0)
            ArrayPool<byte>.Shared.Return(array);
    }
}
