/** What the pane says of sources that are asked over the network, and of those that need not be asked. */
export const askingSentences = {
  comtradeHint: {
    en: "Monthly figures at six digits: ingot, alloy, scrap, powder and total.",
    zh: "六位编码月度数据：镁锭、镁合金、镁废料、镁粉与合计。",
  },
  reporter: { en: "Reporter", zh: "报告国" },
  comtradeKey: { en: "Subscription key", zh: "订阅密钥" },
  comtradeKeyHint: {
    en: "May be left empty: then one month is asked at a time, a second apart. It is kept until Excel is closed, and not in the workbook.",
    zh: "可留空：此时每秒查询一个月。密钥仅保留到关闭 Excel，不存入工作簿。",
  },
  comtradeBase: { en: "Address of the server", zh: "服务器地址" },
  comtradeBaseHint: {
    en: "UN Comtrade’s own, or that of a proxy in your company.",
    zh: "UN Comtrade 的地址，或贵公司代理的地址。",
  },
  comtradePrivacy: {
    en: (host: string) =>
      `${host} is told the reporter, flow and months above, and the key in a header. Nothing of your workbook is sent.`,
    zh: (host: string) =>
      `向 ${host} 发送上述报告国、方向和月份，密钥放在请求头中；不发送工作簿内容。`,
  },
  secretKept: {
    en: (host: string) =>
      `One for ${host} is kept until Excel is closed. Type another to replace it.`,
    zh: (host: string) => `已为 ${host} 保留到关闭 Excel 为止。如需更换，请重新输入。`,
  },
  forgetSecret: { en: "Forget it", zh: "清除" },
  forgotten: { en: "It is forgotten.", zh: "已清除。" },
  warehouseHint: {
    en: "A table of customs records in ClickHouse, asked over its HTTP interface. The server adds up; only sums come here.",
    zh: "ClickHouse 中的海关记录表，通过 HTTP 接口查询。由服务器汇总，仅返回合计。",
  },
  warehouseAddress: { en: "Address", zh: "地址" },
  warehouseAddressHint: {
    en: "As in https://clickhouse.example.org:8443/",
    zh: "例如 https://clickhouse.example.org:8443/",
  },
  database: { en: "Database", zh: "数据库" },
  warehouseTable: { en: "Table", zh: "表" },
  user: { en: "User", zh: "用户" },
  userHint: { en: "One that may only read.", zh: "建议使用只读用户。" },
  password: { en: "Password", zh: "密码" },
  passwordHint: {
    en: "Kept until Excel is closed, and not in the workbook.",
    zh: "仅保留到关闭 Excel，不存入工作簿。",
  },
  passwordNeeded: {
    en: "Enter the password; it is kept until Excel is closed. Where there is none, preview without it.",
    zh: "请输入密码，将保留到关闭 Excel 为止。若无密码，直接预览即可。",
  },
  columnsOfTable: { en: "Columns of the table", zh: "表的列" },
  columnMonth: { en: "Month", zh: "月份" },
  columnCode: { en: "HS code", zh: "HS 编码" },
  columnOfPartner: { en: "Partner", zh: "贸易伙伴" },
  columnWeight: { en: "Net weight", zh: "净重" },
  columnValue: { en: "Value (may be empty)", zh: "金额（可留空）" },
  columnFlow: { en: "Flow (may be empty)", zh: "方向（可留空）" },
  flowValue: { en: "What stands there for this flow", zh: "该列中表示此方向的值" },
  flowValueHint: { en: "As in E, export or 1", zh: "例如 E、export 或 1" },
  warehouseReporter: { en: "Whose customs (ISO code)", zh: "所属海关（ISO 代码）" },
  weightUnitOfTable: { en: "Unit of weight", zh: "重量单位" },
  currencyOfTable: { en: "Currency of value", zh: "金额币种" },
  needed: { en: "This is needed.", zh: "此项必填。" },
  testConnection: { en: "Test connection", zh: "测试连接" },
  testingConnection: { en: "Asking the server", zh: "正在询问服务器" },
  connectionFound: { en: "Connected", zh: "已连接" },
  connectionFailedTitle: { en: "No connection", zh: "未能连接" },
  warehousePrivacy: {
    en: (host: string) =>
      `${host} is told user and password in headers, and asked for sums of the table. Nothing of your workbook is sent.`,
    zh: (host: string) => `向 ${host} 发送用户和密码（请求头）并查询该表的合计；不发送工作簿内容。`,
  },
  thatServer: { en: "That server", zh: "该服务器" },
  address: { en: "Address", zh: "网址" },
  addressHint: {
    en: "Of a CSV or JSON file of our format, as “Pass the figures on” makes it: put it on any web server with https that lets other pages read it (CORS).",
    zh: "本加载项格式的 CSV 或 JSON 文件（可由“分享数据”生成），放在任何支持 https 且允许跨域读取（CORS）的网站上即可。",
  },
  addressPrivacy: {
    en: "That address is asked, without cookies. Nothing of your workbook is sent.",
    zh: "仅请求该网址，不带 Cookie；不发送工作簿内容。",
  },
  noAddress: {
    en: "Enter an address, as in https://example.org/magnesium.csv.",
    zh: "请填写网址，例如 https://example.org/magnesium.csv。",
  },
  publishedHint: {
    en: "What publishers have printed, collected with the add-in; a new version of the add-in brings newer figures.",
    zh: "随加载项收集的已公布数据；新版本加载项会带来更新的数据。",
  },
  publishedPrivacy: {
    en: "They are shipped with the add-in. Nothing is sent anywhere.",
    zh: "数据随加载项提供，不会发送到任何地方。",
  },
} as const;
