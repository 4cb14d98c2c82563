// The places and rooms that a service must be able to address, and the channels of publicity.
import { both, call, joins, row } from './NamedFunction.ts'

const place = { calls: [call.body, call.route, call.steps] }
const publicity = {
  refusal: both(
    '宣传由人完成；此处只管方案规定的宣传次数，不发布内容，也不引导舆论。',
    'Publicity is work of people; only the turns that a plan owes are kept, nothing is published and no opinion is steered.',
  ),
  calls: [call.occurrences],
}

export const placesAndRooms = [
  row(
    'S0-3.5-node-centre',
    ['一站式矛盾纠纷调解中心：六项和四项功能', 'One-stop centre: its six and four functions'],
    {
      calls: [
        call.apply,
        call.waiting,
        call.enterIntake,
        call.answerIntake,
        call.route,
        call.steps,
        call.checklist,
        call.follow,
        call.classify,
        call.duties,
      ],
      integration: both(
        '统一指挥和业务培训由人完成；培训次数见周期性工作。',
        'Command and training are done by people; the turns of training are recurring duties.',
      ),
    },
  ),
  row('S0-3.3-node-legal', ['乡镇（街道）公共法律服务站', 'Public legal service station'], place),
  row('S1-t02-node-major', ['区重大矛盾纠纷调委会（调解中心）', 'District PMC for major disputes'], place),
  row(
    'S1-t07-node-rooms',
    ['驻法院、派出所、信访事项调解室', 'Rooms at court, police station and for petitions'],
    {
      ...place,
      integration: joins.sender,
    },
  ),
  row('S1-t10-node-admin', ['行政调解室', 'Administrative mediation rooms'], place),
  row('S1-t01-node-zongzhi', ['综治中心', 'Comprehensive governance centre'], {
    calls: [call.body, call.waiting, call.list, call.route, call.steps],
  }),
  row(
    'S2-2.4-node-centres',
    ['多元化解中心、个人和特色调解室', 'Diversified centres, personal and speciality studios'],
    place,
  ),
  row('S3-3.1.4-node-legal', ['公共法律服务站、室', 'Public legal service stations and rooms'], {
    calls: [call.body, call.remedies],
  }),
  row('S3-5.1.4-node-centre', ['多元化解场所', 'Diversified handling site'], {
    ...place,
    integration: joins.sender,
  }),
  row(
    'S4.1-1.1-node-centre',
    ['市调处中心：四项权力、统一流程', 'City mediation centre: four powers, one flow'],
    {
      calls: [call.open, call.route, call.steps, call.checklist, call.reverse],
    },
  ),
  row('S4.1-3.1-node-window', ['调解接待窗口', 'Mediation reception window'], {
    calls: [call.apply, call.waiting, call.open, call.steps],
  }),
  row(
    'S4.1-1.2b-node-hospital',
    ['医院调解室，劳动、消费、环保、交通调委会，中队调解室', 'Hospital room, sector PMCs and squadron rooms'],
    place,
  ),
  row('S4.5-2.7-node-studio', ['驻法院人民调解工作室', 'Mediation studio at court'], {
    ...place,
    integration: joins.sender,
  }),
]

export const channels = [
  row('S0-4.1-chan', ['各类宣传媒体', 'All publicity media'], publicity),
  row(
    'S2-3.1-chan',
    ['广播、电视、网络、报刊、新媒体', 'Radio, television, network, press, new media'],
    publicity,
  ),
  row('S2-4.3-chan', ['传统媒体与新媒体', 'Traditional and new media'], publicity),
  row(
    'S3-5.2-chan',
    ['法治文化室、宣传栏、自媒体', 'Legal culture room, notice board, self-media'],
    publicity,
  ),
  row('S1-chan-portal', ['区政府门户网站', 'District government portal'], {
    refusal: both('只用于公开文件，无需接口。', 'It publishes documents; nothing is to be called.'),
  }),
  row('S4.1-0-chan', ['国家、省、市媒体', 'National, provincial and city media'], {
    refusal: both('是经验报道，不是功能。', 'It reported the experience; it is no function.'),
  }),
]
