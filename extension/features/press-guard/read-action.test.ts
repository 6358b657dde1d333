// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PORTAL_ACTIONS } from '../../../shared/checklists/portal-action';
import words from './press-words.json';
import { actionOf, controlOf } from './read-action';

const actionIn = (markup: string, selector = 'button,a,input,[role]') => {
  document.body.innerHTML = markup;
  const control = document.body.querySelector(selector);
  return control ? actionOf(control) : undefined;
};

describe('a control of the portal', () => {
  it.each([
    ['<button>Tạm dừng</button>', 'suspend'],
    ['<button>  TẠM  DỪNG (2)… </button>', 'suspend'],
    ['<button>Dừng tính hồ sơ</button>', 'suspend'],
    ['<button><mat-icon>check_circle</mat-icon> Tiếp nhận hồ sơ</button>', 'accept'],
    ['<button><span>Yêu cầu</span> <b>bổ sung</b></button>', 'request-supplement'],
    ['<button aria-label="Trả kết quả hồ sơ"><svg></svg></button>', 'return'],
    ['<input type="submit" value="Từ chối tiếp nhận">', 'refuse'],
    ['<a href="javascript:__doPostBack(1)">Hủy hồ sơ</a>', 'cancel'],
    ['<a href="#" title="Gia hạn"><i class="fa">x</i></a>', 'extend'],
    ['<a href="/ho-so/1/chuyen">Chuyển xử lý</a>', 'transfer'],
    ['<div role="button">Kết thúc</div>', 'finish'],
    ['<ul class="dropdown-menu"><li><a href="#">Tạm dừng xử lý</a></li></ul>', 'suspend'],
  ])('%s', (markup, action) => expect(actionIn(markup)).toBe(action));
});

describe('what only has such words', () => {
  it.each([
    '<button>Hồ sơ chờ tiếp nhận</button>',
    '<button>Bỏ tạm dừng</button>',
    '<button>Tiếp tục xử lý</button>',
    '<button>Hủy bỏ</button>',
    '<button>Đồng ý</button>',
    '<button role="tab">Trả kết quả</button>',
    '<button aria-expanded="false">Tiếp nhận</button>',
    '<nav><a href="#">Tiếp nhận hồ sơ</a></nav>',
    '<ul class="menu"><li><a href="/tiep-nhan">Tiếp nhận hồ sơ</a></li></ul>',
    '<a href="/tin">Thông báo tạm dừng tiếp nhận hồ sơ sáng 14/11</a>',
  ])('%s is no action', (markup) => expect(actionIn(markup)).toBeUndefined());
});

it('the innermost control of a press counts', () => {
  document.body.innerHTML = '<div role="button"><button><b>Tạm dừng</b></button></div>';
  const [bold, button] = [document.querySelector('b'), document.querySelector('button')];
  expect(bold && controlOf([bold, button as Element, document.body, document, window])).toBe(button);
  expect(controlOf([document.body, document, window])).toBeUndefined();
});

it('no phrase stands for two actions, and each action has some', () => {
  const phrases = PORTAL_ACTIONS.flatMap((action) => words.actions[action]);
  expect(new Set(phrases).size).toBe(phrases.length);
  for (const action of PORTAL_ACTIONS) expect(words.actions[action].length).toBeGreaterThan(0);
});
