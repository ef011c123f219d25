namespace PerfEval.Pdf;

public enum PdfFault
{
    /// <summary>No PDF, or so damaged that no page can be found.</summary>
    Damaged,

    /// <summary>Encrypted with a password that is not empty.</summary>
    NeedsPassword,

    /// <summary>Encrypted by a handler that this reader does not know.</summary>
    UnknownEncryption,

    /// <summary>A limit of <see cref="PdfLimits"/> was reached; the message names it.</summary>
    Limit,
}

/// <summary>The only exception that reading a PDF throws, beside <see cref="OperationCanceledException"/>.</summary>
public sealed class PdfException : Exception
{
    public PdfException(PdfFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;

    public PdfFault Fault { get; }

    /// <summary>Where <see cref="Fault"/> is <see cref="PdfFault.Limit"/>: the name of the property of <see cref="PdfLimits"/>.</summary>
    public string? LimitName { get; init; }
}
