using System.Globalization;

namespace PerfEval.Ingest.Cli;

/// <summary>
/// What the program says of itself, in Chinese or English. What it says of a file (reasons of refusal, notices,
/// findings, rules) is Chinese in either.
/// </summary>
internal sealed class Messages(bool english)
{
    public bool English { get; } = english;

    public string Of(string chinese, string inEnglish) => English ? inEnglish : chinese;

    public string NotFound(string path) => Of($"{path}: 找不到这个文件或文件夹", $"{path}: no such file or folder");

    public string NothingToRead(string path) => Of(
        $"{path}: 里面没有可读取的文件（读取 .docx .pdf .txt .zip）",
        $"{path}: holds nothing to read (.docx .pdf .txt .zip are read)");

    public string Refused(string path, string reason, string code)
    {
        var limit = LimitsParser.KeyOf(code) is { } key ? Of($"（--limits {key}=…）", $" (--limits {key}=…)") : "";
        return Of($"{path}: 未读取：{reason}{limit} [{code}]", $"{path}: refused: {reason}{limit} [{code}]");
    }

    public string Notice(string place, string message, string code) => Of($"{place}: 读取说明：{message} [{code}]", $"{place}: notice: {message} [{code}]");

    public string InternalError(string path, string what, bool verbose) => Of(
        $"{path}: 程序内部错误，未能完成此文件：{what}{(verbose ? "" : "（-v 显示详情）")}",
        $"{path}: internal error, this file was not finished: {what}{(verbose ? "" : " (-v for details)")}");

    public string InternalError(string what) => Of($"perfeval: 程序内部错误：{what}", $"perfeval: internal error: {what}");

    public string NoticesNotShown(int count) => Of($"另有 {N(count)} 条读取说明，加 -v 显示", $"{N(count)} notices about the reading; -v shows them");

    public string FilesDone(int read, int refused) => Of(
        $"{N(read)} 个文件已读取，{N(refused)} 个未读取",
        $"{N(read)} files read, {N(refused)} refused");

    public string CheckSummary(int files, int evaluations, int errors, int warnings, int infos, int refused, string? scannedPages) => Of(
        $"{N(files)} 个文件，{N(evaluations)} 份自评：错误 {N(errors)}，警告 {N(warnings)}，提示 {N(infos)}；{N(refused)} 个文件未读取{(scannedPages is null ? "" : "；" + scannedPages)}",
        $"{N(files)} files, {N(evaluations)} evaluations: {N(errors)} errors, {N(warnings)} warnings, {N(infos)} infos; {N(refused)} files refused{(scannedPages is null ? "" : "; " + scannedPages)}");

    public string ScannedPages(int pages, int scanned) => Of(
        $"PDF 共 {N(pages)} 页，其中 {N(scanned)} 页为扫描图片，未读出文字",
        $"{N(scanned)} of {N(pages)} PDF pages are scanned pictures; no text was read from them");

    public string HowToGetHelp(string command) => Of($"用法见 {command} --help", $"see {command} --help");

    public string UnknownToken(string token) => Of($"不认识的命令、选项或参数：{token}", $"unknown command, option or argument: {token}");

    public string MissingCommand => Of("缺少命令", "a command is missing");

    public string MissingValue(string name) => Of($"{name} 缺少值", $"{name} needs a value");

    public string GivenTwice(string name) => Of($"{name} 只能给一次", $"{name} may be given once only");

    public string NotOneOf(string option, string value, IEnumerable<string> known) => Of(
        $"{option} 的值“{value}”不对，可用：{string.Join("、", known)}",
        $"{option}: \"{value}\" is none of {string.Join(", ", known)}");

    public string LimitWithoutValue(string item, string keys) => Of($"--limits：“{item}”应写成 名称=数值，名称有 {keys}", $"--limits: \"{item}\" is not NAME=NUMBER; names: {keys}");

    public string UnknownLimit(string key, string keys) => Of($"--limits：没有“{key}”这一项，可用 {keys}", $"--limits: \"{key}\" is none of {keys}");

    public string WrongLimit(string key, string value, long least, long most, bool units)
    {
        var range = string.Create(CultureInfo.InvariantCulture, $"{least} 到 {most}");
        var inEnglish = string.Create(CultureInfo.InvariantCulture, $"{least} to {most}");
        return Of(
            $"--limits：{key} 的值“{value}”不对，应为 {range} 的整数{(units ? "，可带单位 KB、MB、GB" : "")}",
            $"--limits: {key} \"{value}\" is no whole number from {inEnglish}{(units ? " (KB, MB and GB may follow)" : "")}");
    }

    public string UnknownRule(string id) => Of($"没有编号为“{id}”或以其开头的规则，全部规则见 perfeval rules", $"no rule is or begins with \"{id}\"; perfeval rules lists them all");

    public string NoGold(string folder) => Of($"{folder}: 里面没有 *.gold.json", $"{folder}: holds no *.gold.json");

    public string NoSource(string gold) => Of($"{gold}: 找不到它所标注的原件（.docx .txt .pdf）", $"{gold}: the source that it labels is missing (.docx .txt .pdf)");

    public string BadGold(string gold, string what) => Of($"{gold}: 标注读不出来：{what}", $"{gold}: the labels cannot be read: {what}");

    public string NoSchemas(string folder) => Of($"--schemas：找不到文件夹 {folder}", $"--schemas: no such folder: {folder}");

    public string BadConfiguration(string what) => Of($"--schemas 或 --profile 不能使用：{what}", $"--schemas or --profile cannot be used: {what}");

    public string LeftOut(string mistake) => Of($"警告：{mistake}；此表样不用", $"warning: {mistake}; this layout is left out");

    public string BadOutput(string folder, string what, string option = "-o") => Of($"{option}：不能写入 {folder}：{what}", $"{option}: cannot write to {folder}: {what}");

    public string WrongPages(string value) => Of($"--pages 的值“{value}”不对，应为 3 或 2-5 这样的页码", $"--pages: \"{value}\" is no page number and no range such as 2-5");

    public string CannotWrite(string path, string what) => Of($"{path}: 写不出结果：{what}", $"{path}: cannot write the result: {what}");

    public string OutputClosed(string what) => Of($"perfeval: 标准输出写不进去：{what}", $"perfeval: cannot write to standard output: {what}");

    public string HeldOut(bool families, string names, string topOne, string wrong, string category, string given) => families
        ? Of($"整组留出的 {names} 个名称：找对 {topOne}，错并 {wrong}，类别对 {category}（给出 {given}）", $"{names} names, held out by indicator: found {topOne}, wrong merges {wrong}, category right {category} (given {given})")
        : Of($"逐个留出的 {names} 个名称：找对 {topOne}，错并 {wrong}，类别对 {category}（给出 {given}）", $"{names} names, held out one by one: found {topOne}, wrong merges {wrong}, category right {category} (given {given})");

    public string DatabaseUnusable(string database, string what) => Of($"{database} 用不了：{what}", $"{database} cannot be used: {what}");

    public string Interrupted => Of("perfeval: 已中断", "perfeval: interrupted");

    public string Working => Of("读取", "reading");

    private static string N(int count) => count.ToString(CultureInfo.InvariantCulture);
}
