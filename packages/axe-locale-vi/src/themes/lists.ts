import type { Theme } from '../theme.ts';

/** Lists and description lists. */
export const lists = {
  rules: {
    list: {
      description: 'Bảo đảm danh sách có cấu trúc đúng',
      help: 'Phần tử <ul> và <ol> chỉ được chứa trực tiếp phần tử <li>, <script> hoặc <template>',
    },
    listitem: {
      description: 'Bảo đảm phần tử <li> được dùng đúng ngữ nghĩa',
      help: 'Phần tử <li> phải nằm trong phần tử <ul> hoặc <ol>',
    },
    'definition-list': {
      description: 'Bảo đảm phần tử <dl> có cấu trúc đúng',
      help: 'Phần tử <dl> chỉ được chứa trực tiếp các nhóm <dt> và <dd> xếp đúng thứ tự, hoặc phần tử <script>, <template>, <div>',
    },
    dlitem: {
      description: 'Bảo đảm phần tử <dt> và <dd> nằm trong một phần tử <dl>',
      help: 'Phần tử <dt> và <dd> phải nằm trong một phần tử <dl>',
    },
  },
  checks: {
    'only-listitems': {
      pass: 'Phần tử danh sách chỉ có các phần tử con trực tiếp được phép: <li>',
      fail: 'Phần tử danh sách có phần tử con trực tiếp không được phép: ${data.values}',
      incomplete: 'Không xác định được có phải phần tử danh sách chỉ có các phần tử con trực tiếp được phép hay không',
    },
    listitem: {
      pass: 'Mục danh sách có phần tử cha là <ul>, <ol> hoặc role="list"',
      fail: {
        default:
          'Mục danh sách không có phần tử cha là <ul> hoặc <ol>. Hãy bảo đảm <li> là phần tử con trực tiếp của <ul> hoặc <ol>, hoặc phần tử cha có role="list".',
        roleNotValid:
          'Phần tử cha của mục danh sách có vai trò khác role="list". Hãy đặt role="list" cho phần tử cha, hoặc chuyển <li> vào trong <ul> hoặc <ol>.',
      },
      incomplete: 'Không xác định được mục danh sách có phần tử cha là <ul>, <ol> hoặc role="list" hay không',
    },
    'only-dlitems': {
      pass: 'Phần tử dl chỉ có các phần tử con trực tiếp được phép: <dt>, <dd> hoặc <div>',
      fail: 'Phần tử dl có phần tử con trực tiếp không được phép: ${data.values}',
      incomplete: 'Không xác định được có phải phần tử dl chỉ có các phần tử con trực tiếp được phép hay không',
    },
    dlitem: {
      pass: 'Mục danh sách mô tả có phần tử cha là <dl>',
      fail: 'Mục danh sách mô tả không có phần tử cha là <dl>',
    },
    'structured-dlitems': {
      pass: 'Khi không rỗng, phần tử có cả <dt> và <dd>',
      fail: 'Phần tử không rỗng thì phải có ít nhất một <dt>, tiếp đến ít nhất một <dd>',
    },
  },
} satisfies Theme;
