using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PerfEval.Ingest.Review.Access.Serving;

/// <summary>The certificate of HTTPS addresses with its chain, out of a PEM or PFX file.</summary>
internal sealed record ServerCertificate(X509Certificate2 Certificate, X509Certificate2Collection Chain)
{
    /// <summary>Null where no file is given.</summary>
    /// <exception cref="ReviewException">The files hold no usable certificate with its key.</exception>
    public static ServerCertificate? Load(ReviewSettings settings)
    {
        if (settings.Certificate is not { } file)
            return null;
        ServerCertificate loaded;
        try
        {
            loaded = IsPem(file) ? OfPem(file, settings.CertificateKey ?? file, settings.CertificatePassword) : OfPfx(file, settings.CertificatePassword);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ReviewException($"证书文件 {file} 或其私钥文件读不出来：{fault.Message}", $"the certificate {file} or its key cannot be read: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            throw new ReviewException(
                $"证书 {file} 用不了：格式不对、私钥与证书不配，或密码不对（环境变量 PERFEVAL_CERTIFICATE_PASSWORD）",
                $"the certificate {file} cannot be used: its form, a key that is not its own, or a wrong password (environment variable PERFEVAL_CERTIFICATE_PASSWORD)",
                fault);
        }

        return loaded.Certificate.HasPrivateKey ? loaded : throw new ReviewException($"证书 {file} 没有私钥；PEM 证书的私钥用 --key 给出", $"the certificate {file} has no private key; --key names that of a PEM certificate");
    }

    private static bool IsPem(string file)
    {
        using var stream = File.OpenRead(file);
        var head = new byte[4096];
        return head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)).IndexOf("-----BEGIN "u8) >= 0;
    }

    private static ServerCertificate OfPem(string file, string keyFile, string? password)
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(file);
        using var certificate = password is null ? X509Certificate2.CreateFromPemFile(file, keyFile) : X509Certificate2.CreateFromEncryptedPemFile(file, password, keyFile);

        // A key that was read from PEM is bound to this process's memory, with which TLS on Windows cannot work.
        return new(X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null), chain);
    }

    private static ServerCertificate OfPfx(string file, string? password)
    {
        var chain = X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password);
        return new(chain.FirstOrDefault(c => c.HasPrivateKey) ?? chain.FirstOrDefault() ?? throw new CryptographicException("no certificate"), chain);
    }
}
