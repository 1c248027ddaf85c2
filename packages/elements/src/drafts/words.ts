import type { DraftFault } from './errors.ts';
import type { DropReason, Kept } from './file.ts';

/** Words of drafts. */
export interface DraftWords {
  /** Before anything has been kept. */
  readonly keeping: string;
  saved(time: string): string;
  restored(time: string): string;
  /** A time of another day than today. */
  on(time: string, day: string): string;
  readonly full: string;
  readonly blocked: string;
  readonly discard: string;
  readonly discarded: string;
  readonly discardedElsewhere: string;
  readonly unreadable: Readonly<Record<'newer' | 'damaged', string>>;
  /** What gave way, and the button that brings it back. */
  readonly kept: Readonly<Record<Kept['why'], readonly [text: string, putBack: string]>>;
  /** A reset of a form that begins with answers. */
  readonly initial: string;
  other(label: string, here: string, other: string): string;
  use(value: string): string;
  dropped(label: string, value: string, why: string): string;
  readonly why: Readonly<Record<DropReason, string>>;
  readonly dismiss: string;
  readonly understood: string;
  readonly faults: Readonly<Record<Exclude<DraftFault, 'other-unit'>, string>>;
  otherUnit(unit: string, year: number): string;
}

export const draftWords: Readonly<Record<'vi' | 'en', DraftWords>> = {
  vi: {
    keeping: 'Bản nháp được lưu trên máy này và không gửi đi đâu.',
    saved: (time) => `Đã lưu trên máy này lúc ${time}.`,
    restored: (time) => `Đã khôi phục bản nháp lưu trên máy này lúc ${time}.`,
    on: (time, day) => `${time} ngày ${day}`,
    full: 'Máy này hết chỗ nên không lưu được bản nháp. Nội dung chỉ còn đến khi đóng trang.',
    blocked: 'Trình duyệt không cho lưu bản nháp ở trang này. Nội dung chỉ còn đến khi đóng trang.',
    discard: 'Xóa bản nháp',
    discarded: 'Đã xóa bản nháp khỏi máy này.',
    discardedElsewhere: 'Bản nháp trên máy này đã được xóa ở cửa sổ khác. Nội dung trên trang này vẫn còn.',
    unreadable: {
      newer:
        'Bản nháp trên máy này do phiên bản mới hơn lưu. Bản nháp ấy được giữ nguyên; nội dung nhập ở đây không được lưu.',
      damaged:
        'Bản nháp trên máy này bị hỏng nên không mở được, và được giữ nguyên; nội dung nhập ở đây không được lưu.',
    },
    kept: {
      page: ['Trang này đã thay nội dung bạn nhập.', 'Dùng lại nội dung đã nhập'],
      reset: ['Biểu mẫu đã được xóa trắng.', 'Hoàn tác'],
      import: ['Tệp bản nháp đã thay nội dung trước đó.', 'Hoàn tác'],
      draft: ['Bản nháp khác với câu trả lời có sẵn của trang này.', 'Dùng câu trả lời của trang'],
      older: ['Nội dung bạn vừa nhập khác với bản nháp đã lưu trước đó.', 'Dùng bản nháp đã lưu'],
      discard: ['Các câu trả lời trên trang cũng đã được xóa.', 'Hoàn tác'],
    },
    initial: 'Biểu mẫu đã trở về ban đầu.',
    other: (label, here, other) =>
      `“${label}” được nhập khác nhau ở hai cửa sổ. Đang dùng: ${here}. Giá trị kia: ${other}.`,
    use: (value) => `Dùng ${value}`,
    dropped: (label, value, why) => `Đã bỏ câu trả lời ${value} của câu “${label}”. ${why}`,
    why: {
      'question-removed': 'Câu hỏi này không còn trong bộ tiêu chí.',
      'kind-changed': 'Câu hỏi này nay được hỏi theo cách khác.',
      'field-removed': 'Ô nhập này không còn trong câu hỏi.',
      'option-removed': 'Lựa chọn này không còn.',
    },
    dismiss: 'Bỏ qua',
    understood: 'Đã hiểu',
    faults: {
      foreign: 'Tệp này không phải là bản nháp của biểu mẫu. Hãy chọn tệp đã xuất từ biểu mẫu này.',
      damaged: 'Tệp bản nháp bị hỏng hoặc đã bị sửa. Hãy lấy lại tệp từ nơi đã xuất.',
      newer: 'Tệp bản nháp do phiên bản mới hơn tạo ra. Hãy mở tệp ở trang đã được cập nhật.',
      'no-form': 'Biểu mẫu chưa mở được nên chưa dùng được bản nháp.',
    },
    otherUnit: (unit, year) => `Tệp này là bản nháp của ${unit}, năm ${year}. Hãy mở tệp ở đúng biểu mẫu.`,
  },
  en: {
    keeping: 'The draft is kept on this device and sent nowhere.',
    saved: (time) => `Saved on this device at ${time}.`,
    restored: (time) => `The draft saved on this device at ${time} has been restored.`,
    on: (time, day) => `${time} on ${day}`,
    full: 'This device has no room left to save the draft. What you entered stays only until the page is closed.',
    blocked: 'The browser does not let this page save a draft. What you entered stays only until the page is closed.',
    discard: 'Delete the draft',
    discarded: 'The draft has been deleted from this device.',
    discardedElsewhere: 'The draft on this device was deleted in another window. What is on this page is still here.',
    unreadable: {
      newer:
        'A newer version saved the draft on this device. That draft is left as it is; what is entered here is not saved.',
      damaged:
        'The draft on this device is damaged and cannot be opened. It is left as it is; what is entered here is not saved.',
    },
    kept: {
      page: ['This page replaced what you had entered.', 'Use what I entered'],
      reset: ['The form has been cleared.', 'Undo'],
      import: ['The draft file replaced what was here before.', 'Undo'],
      draft: ['The draft differs from the answers that this page gave.', 'Use the answers of the page'],
      older: ['What you have just entered differs from the draft saved before.', 'Use the saved draft'],
      discard: ['The answers on the page have been cleared too.', 'Undo'],
    },
    initial: 'The form is back to what it began with.',
    other: (label, here, other) =>
      `“${label}” was entered differently in two windows. In use: ${here}. The other: ${other}.`,
    use: (value) => `Use ${value}`,
    dropped: (label, value, why) => `The answer ${value} to “${label}” was left out. ${why}`,
    why: {
      'question-removed': 'This question is no longer among the criteria.',
      'kind-changed': 'This question is asked in another way now.',
      'field-removed': 'This field is no longer part of the question.',
      'option-removed': 'This option no longer exists.',
    },
    dismiss: 'Dismiss',
    understood: 'Understood',
    faults: {
      foreign: 'This file is not a draft of the form. Choose a file that was exported from this form.',
      damaged: 'The draft file is damaged or was changed. Get it again from where it was exported.',
      newer: 'A newer version made this draft file. Open it on a page that has been updated.',
      'no-form': 'The form cannot be shown, so no draft can be used.',
    },
    otherUnit: (unit, year) => `This file is a draft of ${unit}, ${year}. Open it in the form for that.`,
  },
};
