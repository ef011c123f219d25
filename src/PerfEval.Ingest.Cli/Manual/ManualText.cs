namespace PerfEval.Ingest.Cli.Manual;

/// <summary>What the manual says beside the commands.</summary>
internal static class ManualText
{
    public static IEnumerable<string> Description(Messages messages) =>
    [
        messages.Of(
            "读取预算绩效自评表和自评报告（.docx .pdf .txt，或由它们组成的 .zip 和文件夹），输出规范的 JSON，重新计算其中的每一个比率、得分、合计和总分，逐条报告自相矛盾之处及其依据；可存入 SQLite 或 PostgreSQL 数据仓库，在浏览器中复核，导出问题清单和底稿。",
            "Reads performance self-evaluations (.docx, .pdf, .txt, or a .zip or folder of them), writes canonical JSON, recomputes every rate, score, sum and total, and reports each contradiction with its evidence. What was read can be stored in a warehouse (SQLite or PostgreSQL), reviewed in a browser, and exported as issue list and workpapers."),
        messages.Of(
            "结果写到标准输出，进度和提示写到标准错误。文件是什么格式，看内容，不看扩展名。结果按参数的顺序，文件夹之内按路径的次序；同样的输入总是得到逐字节相同的结果，与核数、语言、时区无关。文件来自外部：每个文件的大小、页数、用时和内存都有上限，达到上限的文件不读取并说明原因，其余照常。程序不访问网络，只连接 --db 所指的数据库；复核页面默认只有本机能打开。",
            "Results go to standard output, progress and notices to standard error. What a file is, is told by its content and not by its name. Results come in the order of the arguments, within a folder in the order of paths; the same input gives the same bytes, whatever the number of cores, the language and the time zone. Files come from strangers: size, pages, time and memory of each are bounded; one that reaches a bound is refused with the reason, and the others are done all the same. The program connects to nothing but the database of --db; the review page opens to this machine only unless told otherwise."),
    ];

    public static IEnumerable<(string Term, string Text)> ExitStatus(Messages messages) =>
    [
        ("0", messages.Of("完成；check：没有达到 --fail-level 的问题", "done; for check, nothing at or above --fail-level")),
        ("1", messages.Of("程序内部错误，或结果写不出去；doctor：有需要处理的问题", "internal error, or results that could not be written; for doctor, something has to be mended")),
        ("2", messages.Of("用法错误，或参数所指不存在", "wrong usage, or an argument that does not exist")),
        ("3", messages.Of("有达到 --fail-level 的问题（默认 error）；evaluate：与标注不符", "findings at or above --fail-level (default error); for evaluate, something differs from gold")),
        ("4", messages.Of("已完成，但有文件未能读取，或参数里没有可读取的文件；逐个说明", "finished, but some files were refused, or an argument holds nothing to read; each is named with its reason")),
        ("130", messages.Of("被用户中断（Ctrl+C）。同时成立时按 1、2、4、3 取先者", "stopped by the user (Ctrl+C). Where several hold, the first of 1, 2, 4, 3 counts")),
    ];

    public static IEnumerable<(string Term, string Text)> Environment(Messages messages) =>
    [
        ("PERFEVAL_DB", messages.Of("没有 --db 时的数据仓库。命令行上的密码，本机其他用户看得见；写在这里则看不见", "the warehouse where --db is not given. A password on the command line can be seen by other users of the machine; here it cannot")),
        ("PERFEVAL_DUCKDB", messages.Of("DuckDB 动态库的路径（导出 Parquet）", "path of DuckDB's library (export to Parquet)")),
        ("PERFEVAL_CERTIFICATE_PASSWORD", messages.Of("review 的 --certificate 的密码", "password of review's --certificate")),
        ("NO_COLOR", messages.Of("非空则不用颜色；TERM=dumb 亦同", "no colours where it is not empty; so does TERM=dumb")),
        ("TMPDIR", messages.Of("临时文件夹（Windows 为 TEMP）：压缩包中的文件读取时逐个放在这里", "folder for temporary files (TEMP on Windows): entries of archives lie there one by one while they are read")),
        ("OTEL_EXPORTER_OTLP_ENDPOINT", messages.Of("load 和 crosscheck 的跟踪和指标送往这个地址（OTLP）；不设则不送。另有 OTEL_EXPORTER_OTLP_PROTOCOL、OTEL_SDK_DISABLED", "where load and crosscheck send traces and metrics (OTLP); nowhere unless set. OTEL_EXPORTER_OTLP_PROTOCOL and OTEL_SDK_DISABLED are heeded too")),
    ];

    public static IEnumerable<(string Term, string Text)> Files(Messages messages) =>
    [
        ("perfeval.db", messages.Of("默认的数据仓库，在当前文件夹", "the warehouse where none is named, in the current folder")),
        ("~/.aspnet/DataProtection-Keys/", messages.Of("复核页面的会话密钥（--keys 另指；Windows 为 %LOCALAPPDATA%\\ASP.NET\\DataProtection-Keys）；丢失只需重新登录", "keys of the review page's sessions (--keys names another folder; on Windows %LOCALAPPDATA%\\ASP.NET\\DataProtection-Keys); without them people log in again")),
        ("libe_sqlite3.so", messages.Of("SQLite，在程序旁边（Windows 为 e_sqlite3.dll）", "SQLite, beside the program (e_sqlite3.dll on Windows)")),
        ("schemas/", messages.Of("表样、同义词、单位、方案和规则参数，内置于程序；--schemas 所给文件夹中的同名文件覆盖它们", "layouts, synonyms, units, profiles and rules' parameters, built into the program; files of the same name in the folder of --schemas replace them")),
    ];

    public static IEnumerable<(string What, IReadOnlyList<string> Lines)> Examples(Messages messages) =>
    [
        (messages.Of("检查一份自评表，有警告也算不通过：", "Check one form; warnings count as well:"), ["perfeval check 自评表.docx --fail-level warning"]),
        (messages.Of("装入一个文件夹，未装入的另存，然后打开复核页面：", "Load a folder, keep a copy of what was refused, and open the review page:"), ["perfeval load 2023年自评/ --quarantine 未装入/", "perfeval review"]),
        (messages.Of("用 PostgreSQL，先看是否齐备：", "With PostgreSQL; first see whether all is there:"), ["export PERFEVAL_DB=postgresql://auditor:secret@127.0.0.1:5432/perfeval", "perfeval doctor", "perfeval load 2023年自评.zip --jobs 8"]),
        (messages.Of("问题清单和底稿：", "Issue list and workpapers:"), ["perfeval export --to xlsx -o 问题清单.xlsx --severity error"]),
    ];
}
