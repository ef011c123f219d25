using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Review;

/// <summary>How the review page is served.</summary>
public sealed record ReviewSettings
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen on; port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>For the words and parameters that the page shows.</summary>
    public SchemaFiles Schemas { get; init; } = SchemaFiles.BuiltIn;

    /// <summary>Under which a source file is read again to be drawn.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>Whom decisions are put down to where nobody logs in.</summary>
    public string SingleUser { get; init; } = "auditor";

    /// <summary>Accounts are asked for on loopback too: behind a proxy, say.</summary>
    public bool RequireLogin { get; init; }

    /// <summary>A confirmation or dismissal counts once a second person has decided the same.</summary>
    public bool FourEyes { get; init; }

    /// <summary>PEM or PFX file for HTTPS addresses.</summary>
    public string? Certificate { get; init; }

    /// <summary>PEM file of the certificate's key, where it is not in the certificate's file.</summary>
    public string? CertificateKey { get; init; }

    public string? CertificatePassword { get; init; }

    /// <summary>Names by which browsers may call the server, beside the addresses it listens on.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Folder of the keys that sessions are signed with; null for ASP.NET Core's own, which is in the home of who runs the server.</summary>
    public string? KeysFolder { get; init; }

    /// <summary>Takes warnings and errors, in Chinese and in English.</summary>
    public Action<string, string> Tell { get; init; } = static (chinese, _) => Console.Error.WriteLine(chinese);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
