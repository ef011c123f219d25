using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Reviewing;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval review</c>: serves the review page until it is told to stop.</summary>
internal static class ReviewCommand
{
    public const string PasswordVariable = "PERFEVAL_CERTIFICATE_PASSWORD";
    public const string DefaultUrl = "http://127.0.0.1:5080";

    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var database = DatabaseOption.Create(messages);
        var urls = new Option<string[]>("--urls")
        {
            HelpName = "URL,…",
            DefaultValueFactory = _ => [DefaultUrl],
            Description = messages.Of($"监听的地址，默认 {DefaultUrl}，只有本机能打开；\n其他地址（如 https://0.0.0.0:5443）要先有账户（perfeval users add）", $"addresses to listen on, default {DefaultUrl}: this machine only;\nany other one (https://0.0.0.0:5443) needs accounts (perfeval users add)"),
        };
        var accounts = new Option<bool>("--accounts") { Description = messages.Of("在本机打开也要登录", "log in on this machine too") };
        var fourEyes = new Option<bool>("--four-eyes") { Description = messages.Of("属实或不成立要由第二个人作同样的决定才算数", "confirming or dismissing counts once a second person has decided the same") };
        var hosts = new Option<string[]>("--host") { HelpName = "NAME", Description = messages.Of("浏览器访问时所用的主机名，监听的地址之外的；可给几次", "names that browsers call the server by, beside the addresses listened on; may be given several times") };
        var certificate = new Option<string?>("--certificate") { HelpName = "FILE", Description = messages.Of($"https 的证书，PEM 或 PFX；密码用环境变量 {PasswordVariable}", $"certificate for https, PEM or PFX; its password in the environment variable {PasswordVariable}") };
        var key = new Option<string?>("--key") { HelpName = "FILE", Description = messages.Of("证书的私钥（PEM），不在证书文件里时", "the certificate's private key (PEM), where it is not in the same file") };
        var keys = new Option<string?>("--keys") { HelpName = "DIR", Description = messages.Of("会话密钥的文件夹，重启后不必重新登录；默认在用户主目录中", "folder of the keys of sessions, which outlive a restart; default: in the home of the user") };
        var command = new PageCommand(
            "review",
            messages.Of("打开复核页面：逐条查看问题、原文和重算结果，并作出决定", "serves the review page: findings beside their source and the figures recomputed, to be decided"),
            messages.Of("[--db URL] [--urls http://127.0.0.1:5080] [选项]", "[--db URL] [--urls http://127.0.0.1:5080] [OPTIONS]"))
        {
            Examples =
            [
                "perfeval review",
                "perfeval review --db postgresql://auditor:secret@127.0.0.1:5432/perfeval --four-eyes",
                "perfeval review --urls https://0.0.0.0:5443 --certificate 证书.pfx --host review.example.cn",
            ],
            Notes = messages.Of("决定记在登录的账户名下；只在本机使用而不登录时，记在操作系统的用户名下。", "Decisions are put down to the account that is logged in, or on this machine without accounts to the system's user."),
        };
        foreach (var option in new Option[] { database, urls, accounts, fourEyes, hosts, certificate, key, keys })
            command.Add(option);

        // Nothing here may name a type of the web server: other commands would load it with them.
        command.SetAction((result, cancellation) => ReviewRun.RunAsync(
            composition.Begin(result),
            DatabaseOption.Open(result, database),
            new()
            {
                Urls = Several(result.GetValue(urls)),
                Accounts = result.GetValue(accounts),
                FourEyes = result.GetValue(fourEyes),
                Hosts = Several(result.GetValue(hosts)),
                Certificate = result.GetValue(certificate),
                KeysFolder = result.GetValue(keys),
                CertificateKey = result.GetValue(key),
                CertificatePassword = Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } password ? password : null,
            },
            cancellation));
        return command;
    }

    private static string[] Several(string[]? values) => [.. (values ?? []).SelectMany(v => v.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
