namespace PerfEval.Ingest.Generator.Many;

/// <summary>Cities, their counties and the counties' towns, by number; none is meant.</summary>
internal static class Places
{
    private const string CityFirst = "澄望桐柏沅荆洛潭汀瀛沧漳颍淇渭滏";
    private const string CitySecond = "江州阳城川梧";
    private const string CountyFirst = "青禾鹿枫兰衡淮龙柳云石榆清平远丰昭临嘉景文武广安怀德永宁凤麟鹤雁松竹梅桂樟槐";
    private const string CountySecond = "麓岗溪塘坡浦泽岭湖峰原渚";
    private const string TownFirst = "双三柳白青新石太长永";
    private const string TownSecond = "桥塘坪湾渡河井庙林店";
    private const int CountiesOfCity = 5;

    /// <summary>So many counties there are: those of all cities whose names are different.</summary>
    public const int Most = (CitiesOfTwo + CitiesOfThree) * CountiesOfCity;

    /// <summary>Names of two characters, and of three for when those have run out.</summary>
    private const int CitiesOfTwo = 16 * 6;
    private const int CitiesOfThree = 16 * 15 * 6;
    private const int CountiesOfTwo = 38 * 12;
    private const int CountiesOfThree = 38 * 37 * 12;

    /// <summary>The n-th county's city; no two have the same name.</summary>
    public static string City(int county)
    {
        var city = county / CountiesOfCity;
        return (city < CitiesOfTwo ? Name(CityFirst, CitySecond, city) : LongName(CityFirst, CitySecond, city - CitiesOfTwo)) + "市";
    }

    /// <summary>The n-th county; no two have the same name.</summary>
    public static string County(int county)
    {
        var name = county < CountiesOfTwo
            ? Name(CountyFirst, CountySecond, county * 7 % CountiesOfTwo)
            : LongName(CountyFirst, CountySecond, (county - CountiesOfTwo) * 7 % CountiesOfThree);
        return name + (county % CountiesOfCity == 0 ? "区" : "县");
    }

    public static string Town(int town) => Name(TownFirst, TownSecond, town % 100) + "镇";

    private static string Name(string first, string second, int number) => $"{first[number / second.Length % first.Length]}{second[number % second.Length]}";

    /// <summary>Of three characters, the first two different.</summary>
    private static string LongName(string first, string second, int number)
    {
        var (one, step) = (number / second.Length % first.Length, 1 + (number / second.Length / first.Length));
        return $"{first[one]}{first[(one + step) % first.Length]}{second[number % second.Length]}";
    }
}
