using System.Buffers;

namespace Briefings.Language;

/// <summary>Distinguishes traditional from simplified Chinese by signs that only one of the two has.</summary>
internal static class ChineseScript
{
    private const string Simplified =
        "们这国会说时为个来对发动进过还学经业现实体关开问电东车长书见边让师应该门间网专两级总图结选举议亲产从仓价众优传伤伦伟侧侦"
        + "俩债倾储儿兑党兰兴养兽写军农冲决况冻净减凤凯击划刘则刚创删别剂剑剧劝办务劳势勋区医华协单卖卫厂厅历压厌县参双变叶号吗启员"
        + "响哑哗唤啸嘱团园围圆圣场坏块坚坛坝坟垄垒堕墙壮声壳处备复头夹夺奋奖妆妇妈孙宁宝宠审宪宽宾寻导将尔尘尝层属岁岂岛岭峡币帅带"
        + "帮库庙废广庆归当录彻径忆怀态怜恋恳恶悬惊惧惨惩惯愤愿战户扑执扩扫扬扰抚抢护报担拟拥择挂挡挤挥损换据掳搁携摄摆摇撑敌数断旧"
        + "显晋晓晕暂术机杀杂权条杨极构枪标栋树样桥检楼欢欧残毁毕气汉汤沟沪泪泽洁测济浏浓涛涨润涩渐温湾湿满滚滩灭灯灵灾点炼烂烦烧热"
        + "爱爷牵状犹狱独狮猎猪献环玛琼疗疯监盖盘盐矿码础确碍礼祸离种积称稳穷竞笔筑签简类粮紧纠红约纪纯纳纵纷纸纽线练组细织终绍绑给"
        + "络绝统继绩绪续维绿缓编缘缩罗罚罢职联聪肃肤肿胜脑脚脱脸艺节苏苹荐药获莱营萨蓝虑虽虾补袭装裤观规视览觉誉计订认讨训记讲许论"
        + "设访证评识诉词译试诗诚话诞询详语误请诸诺读课谁调谈谋谓谢谣谱贝负财责败货质贩购贯贴贵贷费贺资赋赏赔赖赛赞赢赵赶趋跃践轨转"
        + "轮软轻载较辅辆输达迁迈运违连迟适递逻遗邓邮邻郑酱释钟钢钱铁铜银销锁锋错键镇镜闪闭闻阅队阳阴阵阶际陆陈险随隐难雾静韩页顶项"
        + "顺须顾顿预领频题颜额风飞饭饮饰馆马驱驻驾驶验骗鱼鲜鸟鸡麦黄齐龄龙龟";

    private const string Traditional =
        "們這國會說時為個來對發動進過還學經業現實體關開問電東車長書見邊讓師應該門間網專兩級總圖結選舉議親產從倉價眾優傳傷倫偉側偵"
        + "倆債傾儲兒兌黨蘭興養獸寫軍農衝決況凍淨減鳳凱擊劃劉則剛創刪別劑劍劇勸辦務勞勢勳區醫華協單賣衛廠廳歷壓厭縣參雙變葉號嗎啟員"
        + "響啞嘩喚嘯囑團園圍圓聖場壞塊堅壇壩墳壟壘墮牆壯聲殼處備復頭夾奪奮獎妝婦媽孫寧寶寵審憲寬賓尋導將爾塵嘗層屬歲豈島嶺峽幣帥帶"
        + "幫庫廟廢廣慶歸當錄徹徑憶懷態憐戀懇惡懸驚懼慘懲慣憤願戰戶撲執擴掃揚擾撫搶護報擔擬擁擇掛擋擠揮損換據擄擱攜攝擺搖撐敵數斷舊"
        + "顯晉曉暈暫術機殺雜權條楊極構槍標棟樹樣橋檢樓歡歐殘毀畢氣漢湯溝滬淚澤潔測濟瀏濃濤漲潤澀漸溫灣濕滿滾灘滅燈靈災點煉爛煩燒熱"
        + "愛爺牽狀猶獄獨獅獵豬獻環瑪瓊療瘋監蓋盤鹽礦碼礎確礙禮禍離種積稱穩窮競筆築簽簡類糧緊糾紅約紀純納縱紛紙紐線練組細織終紹綁給"
        + "絡絕統繼績緒續維綠緩編緣縮羅罰罷職聯聰肅膚腫勝腦腳脫臉藝節蘇蘋薦藥獲萊營薩藍慮雖蝦補襲裝褲觀規視覽覺譽計訂認討訓記講許論"
        + "設訪證評識訴詞譯試詩誠話誕詢詳語誤請諸諾讀課誰調談謀謂謝謠譜貝負財責敗貨質販購貫貼貴貸費賀資賦賞賠賴賽贊贏趙趕趨躍踐軌轉"
        + "輪軟輕載較輔輛輸達遷邁運違連遲適遞邏遺鄧郵鄰鄭醬釋鐘鋼錢鐵銅銀銷鎖鋒錯鍵鎮鏡閃閉聞閱隊陽陰陣階際陸陳險隨隱難霧靜韓頁頂項"
        + "順須顧頓預領頻題顏額風飛飯飲飾館馬驅駐駕駛驗騙魚鮮鳥雞麥黃齊齡龍龜";

    private const double Sure = 0.99;
    // So many signs of one of the two, and none of the other, leave no doubt.
    private const int Enough = 6;

    private static readonly SearchValues<char> s_simplified = SearchValues.Create(Simplified);
    private static readonly SearchValues<char> s_traditional = SearchValues.Create(Traditional);

    /// <returns><c>zh</c>, or <c>zh-Hant</c> where traditional signs prevail.</returns>
    public static (string Language, double Confidence) Of(ReadOnlySpan<char> text)
    {
        int traditional = 0, simplified = 0;
        foreach (var c in text)
        {
            if (s_traditional.Contains(c))
                traditional++;
            else if (s_simplified.Contains(c))
                simplified++;
        }

        var sure = Sure * (1 - (0.5 / (1 + Math.Abs(traditional - simplified)))) / (1 - (0.5 / (1 + Enough)));
        return (traditional > simplified ? "zh-Hant" : "zh", Math.Min(Sure, sure));
    }
}
