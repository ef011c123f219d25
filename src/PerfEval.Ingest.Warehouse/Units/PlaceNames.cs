using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Warehouse.Units;

/// <summary>The places that a folded name begins with, and what is left of it: 青禾市云溪县林业局 → 青禾市, 云溪县 + 林业局.</summary>
internal sealed partial record PlaceNames(IReadOnlyList<Region> Places, string Body)
{
    private const string Han = "\u3400-\u9fff";

    /// <summary>省, 市, 县 … with no name before it: 县林业局. Its own county or city is meant.</summary>
    public RegionLevel? Bare { get; private init; }

    /// <param name="key">Folded by <see cref="TextNormalizer.Key"/>.</param>
    public static PlaceNames Of(string key)
    {
        var places = new List<Region>();
        var rest = Party().Replace(key, "", 1);
        var organisation = Organisation().Match(rest).Value;
        rest = rest[organisation.Length..];
        while (places.Count < 4 && Next(rest, places) is { } match)
        {
            var name = match.Value;
            rest = rest[match.Length..];
            if (places.Count == 0 || places[^1].Name != name)
                places.Add(new(name, Level(name, places)));
        }

        return places.Count == 0 && BarePlace().Match(rest) is { Success: true } bare
            ? new([], organisation + rest[bare.Length..]) { Bare = Level(bare.Value) }
            : new(places, organisation + rest);
    }

    private static Match? Next(string rest, List<Region> above)
    {
        var match = above.Count > 0 ? Town().Match(rest) is { Success: true } town ? town : InnerPlace().Match(rest) : Place().Match(rest);
        if (!match.Success && above.Count == 0)
            match = Town().Match(rest);

        // 自然保护区, 工业园区 have no administration of their own that would be a county's.
        return !match.Success || Zone().IsMatch(match.Value) || OtherWords().IsMatch(match.Value) || (above.Count > 0 && Level(match.Value, above) <= above[^1].Level && match.Value != above[^1].Name) ? null : match;
    }

    private static RegionLevel Level(string name, List<Region> above)
    {
        var level = Level(name);
        return level == RegionLevel.City && above.Count > 0 && above[^1] is { Level: RegionLevel.City } city && city.Name != name && name[^1] == '市' ? RegionLevel.County : level;
    }

    private static RegionLevel Level(string name) => name switch
    {
        "北京市" or "上海市" or "天津市" or "重庆市" => RegionLevel.Province,
        _ when name.EndsWith("自治区", StringComparison.Ordinal) || name.EndsWith('省') => RegionLevel.Province,
        _ when name[^1] is '市' or '州' or '盟' || name.EndsWith("地区", StringComparison.Ordinal) => RegionLevel.City,
        _ when name[^1] is '镇' or '乡' or '道' or '木' => RegionLevel.Town,
        _ => RegionLevel.County,
    };

    // 市场, 市民中心, 市政工程, 县级, 区域 begin other words; 市民政局, 市政府 do not. Leagues and prefectures called 地区 are few and known: 贫困地区 is none.
    private const string Suffix =
        "(?:省|自治区|自治州|自治县|自治旗|(?<=大兴安岭|阿克苏|喀什|和田|塔城|阿勒泰|阿里)地区|(?<=兴安|锡林郭勒|阿拉善)盟"
        + "|市(?!场|级|民(?!政|族|宗|兵)|政(?!府|协|法|务|治|研|策))|县(?!级|域)|区(?!域|级|划|位|间)|旗(?!帜|袍)|州(?!市|区|县|级))";

    [GeneratedRegex("^(?:中国共产党|中共)(?=[" + Han + "]{2})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Party();

    // 政协云溪县委员会, 国家税务总局云溪县税务局: the place stands behind what the organisation is.
    [GeneratedRegex("^(?:国家税务总局|国家统计局|国家金融监督管理总局|中国共产主义青年团|共青团|团委|政协|中国人民政治协商会议|中国)(?=[" + Han + "]{2})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Organisation();

    // 各县区, 全市, 住房和城市建设局, 第一中学青禾校区: no names of places.
    [GeneratedRegex("^(?:各|全|本|我|该|两|每|外|跨|有关|相关|其他|所有|贫困|试点|城)|住房|和城|管理|服务|农村|公共|综合|中心|委员|办公|学校|医院|中学|小学|学院|大学|公司|[局厅]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex OtherWords();

    [GeneratedRegex("^(?:[" + Han + "]县(?!级|域)(?!" + Suffix + ")|[" + Han + "]{2,9}?" + Suffix + ")", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Place();

    // Behind another place a name is short: 青禾市 + 住房和城市建设局 is no place 住房和城市.
    [GeneratedRegex("^(?:[" + Han + "]县(?!级|域)|[" + Han + "]{2,3}?" + Suffix + "|[" + Han + "]{2,9}?(?:自治州|自治县|自治旗)|[" + Han + "]{2,7}?[前后左右中]旗)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex InnerPlace();

    [GeneratedRegex("^(?:(?![省市县区旗镇乡])[" + Han + "]){2,6}?(?:镇|乡|街道|苏木)(?=$|人民政府|政府|党委|党工委|办事处|财政所|卫生院|中心|便民)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Town();

    [GeneratedRegex("(?:保护区|景区|园区|灌区|库区|社区|校区|院区|示范区|名胜区|度假区|开发区|试验区|合作区|服务区|片区|小区|高新区|经开区)$", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Zone();

    [GeneratedRegex("^(?:省|自治区|市(?!场)|县(?!级|域)|区(?!域|级|划|位)|旗(?!帜|袍)|州|盟)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex BarePlace();
}
