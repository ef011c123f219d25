using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Indicators;

/// <summary>What the fields of the canonical indicators (schemas/indicators) are called; one that is not known stands for itself.</summary>
internal static class IndicatorFields
{
    public static string Name(string field, PageWords words) => words.English ? field.Replace('-', ' ') : field switch
    {
        "agriculture" => "农业",
        "civil-affairs" => "民政",
        "culture" => "文化",
        "education" => "教育",
        "employment" => "就业",
        "environment" => "生态环境",
        "general-administration" => "综合管理",
        "health" => "卫生健康",
        "housing-urban" => "住房城建",
        "medical-insurance" => "医疗保障",
        "public-security" => "公共安全",
        "rural-revitalisation" => "乡村振兴",
        "science" => "科技",
        "transport" => "交通",
        "water" => "水利",
        _ => field,
    };
}
