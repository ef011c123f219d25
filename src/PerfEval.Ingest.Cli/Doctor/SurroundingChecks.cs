using System.Globalization;

namespace PerfEval.Ingest.Cli.Doctor;

/// <summary>What the program does without and people may miss: characters on the screen, fonts, converters, OCR.</summary>
internal sealed class SurroundingChecks(Messages messages)
{
    public async Task<IReadOnlyList<Diagnosis>> AllAsync(CancellationToken cancellation) =>
        [Culture(), Screen(), await FontsAsync(cancellation), await ConverterAsync(cancellation), Ocr()];

    /// <summary>The program is built to have no culture; one that hosts it may have taken that away.</summary>
    private Diagnosis Culture() => CultureInfo.CurrentCulture.Name.Length == 0
        ? Diagnosis.Good(messages.Of("数字、日期的读写不随本机的语言和地区设置", "figures and dates are read and written the same whatever the machine's culture"))
        : Diagnosis.Absent(
            messages.Of($"本进程的语言和地区设置是 {CultureInfo.CurrentCulture.Name}", $"this process has the culture {CultureInfo.CurrentCulture.Name}"),
            messages.Of("用随程序发布的 perfeval.runtimeconfig.json 启动", "start it with the perfeval.runtimeconfig.json that it came with"));

    /// <summary>Output is UTF-8 always.</summary>
    private Diagnosis Screen()
    {
        var encoding = OperatingSystem.IsWindows() ? WindowsEncoding() : LocaleEncoding(Environment.GetEnvironmentVariable);
        return encoding is null
            ? Diagnosis.Good(messages.Of("屏幕输出为 UTF-8", "what is printed is UTF-8"))
            : Diagnosis.Absent(
                messages.Of($"输出是 UTF-8，而终端的编码是 {encoding}，中文可能显示为乱码", $"what is printed is UTF-8 and the terminal is set to {encoding}: Chinese may be garbled"),
                OperatingSystem.IsWindows() ? messages.Of("先运行 chcp 65001", "run chcp 65001 first") : messages.Of("终端改用 UTF-8，如 export LC_ALL=zh_CN.UTF-8", "set the terminal to UTF-8, as by export LC_ALL=zh_CN.UTF-8"));
    }

    /// <returns>A character set that is named, or meant, and is not UTF-8; null otherwise.</returns>
    internal static string? LocaleEncoding(Func<string, string?> variable)
    {
        var locale = new[] { "LC_ALL", "LC_CTYPE", "LANG" }.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v)) ?? "";
        return locale is "" or "C" or "POSIX" || locale.Contains("utf", StringComparison.OrdinalIgnoreCase) ? null : locale;
    }

    private static string? WindowsEncoding() => Console.OutputEncoding.CodePage is 65001 ? null : Console.OutputEncoding.WebName;

    private async Task<Diagnosis> FontsAsync(CancellationToken cancellation)
    {
        var found = !OperatingSystem.IsLinux() || await OtherProgram.AnswerAsync("fc-list", [":lang=zh", "family"], cancellation) is { Length: > 0 };
        return found
            ? Diagnosis.Good(messages.Of("有中文字体（只有在本机打开复核页面、而 PDF 没有内嵌字体时才用到；读取不需要）", "there are Chinese fonts (used only where the review page is opened on this machine and a PDF has none embedded; reading needs none)"))
            : Diagnosis.Absent(
                messages.Of("没有中文字体：读取不受影响；在本机的浏览器中打开复核页面时，中文可能显示为方框", "no Chinese fonts: reading needs none; a browser on this machine may show boxes in the review page"),
                messages.Of("需要时安装（Debian：apt install fontconfig fonts-noto-cjk）；在别的机器上打开则不必", "install some where that matters (Debian: apt install fontconfig fonts-noto-cjk); a browser elsewhere has its own"));
    }

    private async Task<Diagnosis> ConverterAsync(CancellationToken cancellation) => await OtherProgram.AnswerAsync("soffice", ["--version"], cancellation) is { Length: > 0 } version
        ? Diagnosis.Good(messages.Of($"{version}：.doc .wps .rtf .xls 可先转换（soffice --headless --convert-to docx 文件）；程序自己不调用它", $"{version}: converts .doc .wps .rtf .xls beforehand (soffice --headless --convert-to docx FILE); the program itself never starts it"))
        : Diagnosis.Absent(
            messages.Of("没有转换程序：.doc .wps .rtf .ofd .xls 等列为未读取", "no converter: .doc .wps .rtf .ofd .xls and the like are refused by name"),
            messages.Of("请报送单位另存为 .docx 或 .pdf，或安装 LibreOffice 转换（soffice --headless --convert-to docx 文件）", "have them handed in as .docx or .pdf, or convert them with LibreOffice (soffice --headless --convert-to docx FILE)"));

    /// <summary>The program has none, wherever it runs.</summary>
    private Diagnosis Ocr() => Diagnosis.Absent(
        messages.Of("不带文字识别（OCR）：扫描件的页逐页指出，不读取", "no OCR: pages that are pictures are named and not read"),
        messages.Of("先用别的程序识别，如 ocrmypdf -l chi_sim 扫描件.pdf 结果.pdf", "recognise them beforehand, as by ocrmypdf -l chi_sim SCAN.pdf RESULT.pdf"));
}
